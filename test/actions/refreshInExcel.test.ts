// The same refresh through Microsoft's client: it ends in the same book as over a file, in two round trips to read and one
// to write. The host counts; the sizes are printed.
import { isDeepStrictEqual } from 'node:util';
import { refresh } from '../../src/actions/refresh';
import type { AssessedScheme } from '../../src/domain/assessed';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { bookAsText } from '../support/bookAsText';
import { bookOf, setAt, sheetNamed, sortRows, valueAt } from '../support/grid';
import { trackerOf } from '../support/largeTracker';
import { cellsFound, refreshed } from '../support/refreshed';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

async function refreshedInExcel(book: Book) {
  office.host.use(book);
  const outcome = await refresh(new ExcelWorkbook(), {});
  if (outcome.refused) throw new Error(outcome.message);
  return outcome;
}

const figuresOf = (line: AssessedScheme) => [line.figures, line.ytd, line.inMonth, line.overallRating, line.impactText];

const writes = () =>
  office.host.syncs.filter(({ actions }) => actions.some((action) => action.startsWith('SetProperty')));

function printTraffic(what: string): void {
  const sizes = office.host.syncs.map(({ requestBytes, responseBytes }) => `${requestBytes} → ${responseBytes} B`);
  console.log(`${what}: ${sizes.join('; ')}`);
}

describe('ends in the same book as over a file', () => {
  test.each(Object.entries(SAMPLE_BOOKS))('%s', async (_name, build) => {
    const [inExcel, inFile] = [build(), build()];
    const [excel, file] = [await refreshedInExcel(inExcel), await refreshed(inFile)];
    expect(excel).toEqual(file);
    expect(bookAsText(inExcel)).toBe(bookAsText(inFile));
  });

  test('and still does when figures change, rows are sorted and people type', async () => {
    const books = [demoPmo(), demoPmo()] as const;
    const changes = [
      (book: Book) => setAt(sheetNamed(book, 'Monthly actual'), 'G7', 55),
      (book: Book) => sortRows(sheetNamed(book, 'Scheme register'), 5, 41, 1),
      (book: Book) => setAt(sheetNamed(book, 'Scheme register'), 'O7', 'Amber'),
      (book: Book) => setAt(sheetNamed(book, 'PMO Exceptions'), 'F5', "=it's -5% (see Apr-18)"),
    ];
    await refreshedInExcel(books[0]);
    await refreshed(books[1]);
    for (const change of changes) {
      books.forEach(change);
      const [excel, file] = [await refreshedInExcel(books[0]), await refreshed(books[1])];
      expect([excel.message, excel.findings, excel.cellsWritten]).toEqual([
        file.message,
        file.findings,
        file.cellsWritten,
      ]);
      expect(excel.assessment).toEqual(file.assessment);
      expect(bookAsText(books[0])).toBe(bookAsText(books[1]));
    }
  });

  test('texts that Excel would turn into something else', async () => {
    const build = () =>
      bookOf({
        Tracker: `
          Reporting period: July 2018
          Scheme ID | Scheme        | Programme | YTD Plan £k | YTD Actual £k
          12        | =Frailty      | -Urgent   | 100         | 50
          1819-01   | Apr-18        | 18/19     | 100         | 50
          +3        | "'quoted"     | TRUE care | 100         | 50
        `,
      });
    const [inExcel, inFile] = [build(), build()];
    await refreshedInExcel(inExcel);
    await refreshed(inFile);
    expect(bookAsText(inExcel)).toBe(bookAsText(inFile));
  });
});

describe('the conversation is short', () => {
  test.each([
    ['the demo', demoPmo],
    ['2,000 schemes', () => trackerOf(2_000)],
  ])('%s: two round trips to read, one to write', async (what, build) => {
    await refreshedInExcel(build());
    printTraffic(`Refreshing ${what}`);
    // The answer to writing carries what stood there before, so that it can be undone: 18 KB more for the demo, and for 2,000
    // schemes 530 KB where there were 83. Nearly all of it is how 6,000 cells of people's own columns looked, told cell by cell.
    expect(office.host.syncs).toHaveLength(3);
    expect(writes()).toHaveLength(1);
  });

  test.each([
    ['the demo', demoPmo],
    ['2,000 schemes', () => trackerOf(2_000)],
  ])('%s, once more: two round trips to read, none to write', async (what, build) => {
    const book = build();
    await refreshedInExcel(book);
    const { edits } = await refreshedInExcel(book);
    printTraffic(`Refreshing ${what} again`);
    expect(edits).toEqual([]);
    expect(office.host.syncs).toHaveLength(2);
    expect(writes()).toHaveLength(0);
  });

  test('one changed actual of 2,000 schemes: what depends on it is written, and nothing else', async () => {
    const book = trackerOf(2_000);
    const before = await refreshedInExcel(book);
    // July of the scheme S-00012, which has saved 6 of 10 a month.
    setAt(sheetNamed(book, 'Monthly actual'), 'F15', 7);
    const after = await refreshedInExcel(book);
    printTraffic('Refreshing 2,000 schemes after one changed');
    const changed = after.assessment.schemes.filter(
      (scheme, index) => !isDeepStrictEqual(figuresOf(scheme), figuresOf(before.assessment.schemes[index]!)),
    );
    expect(changed.map(({ record }) => record.id)).toEqual(['S-00012']);
    // Its own row, its programme's and the total's on PMO Summary, its words on PMO Exceptions, and what we remember of it.
    expect(after.edits.every(({ kind }) => kind === 'writeBlock')).toBe(true);
    expect(after.cellsWritten).toBeLessThan(40);
    expect(office.host.syncs).toHaveLength(3);
    expect(office.host.syncs[2]!.requestBytes).toBeLessThan(40_000);
  }, 120_000);

  test('the answers of 2,000 schemes stay far below what Excel on the web can carry', async () => {
    await refreshedInExcel(trackerOf(2_000));
    const largest = Math.max(
      ...office.host.syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
    );
    expect(largest).toBeLessThan(2.5 * 1024 * 1024);
  });

  test('a refusal asks nothing beyond reading', async () => {
    const book = demoPmo();
    sheetNamed(book, 'Scheme register').protected = true;
    office.host.use(book);
    const before = bookAsText(book);
    const outcome = await refresh(new ExcelWorkbook(), {});
    expect(outcome.refused?.kind).toBe('protected');
    expect(office.host.syncs).toHaveLength(2);
    expect(bookAsText(book)).toBe(before);
  });
});

test('what people typed in Excel over a rating of ours is kept and reported', async () => {
  const book = demoPmo();
  await refreshedInExcel(book);
  const register = sheetNamed(book, 'Scheme register');
  const typed = valueAt(register, 'O7') === 'Green' ? 'Red' : 'Green';
  setAt(register, 'O7', typed);
  const outcome = await refreshedInExcel(book);
  expect(valueAt(register, 'O7')).toBe(typed);
  expect(cellsFound(outcome, 'printed-rating-differs')).toEqual(['Scheme register!O7']);
});

test('one workbook may be refreshed in Excel and as a file by turns', async () => {
  const book = demoPmo();
  await refreshedInExcel(book);
  const inFile = await refresh(new FileWorkbook(book), {});
  expect(inFile.refused === null && inFile.edits).toEqual([]);
});
