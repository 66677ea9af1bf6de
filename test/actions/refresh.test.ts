// Refresh RAGs as an action over any workbook: what it answers, what it refuses, and that a refusal writes nothing.
import { whole } from '../../src/domain/pieces';
import { plan, refresh } from '../../src/actions/refresh';
import { periodOf } from '../../src/domain/period';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { bookAsText } from '../support/bookAsText';
import { bookOf, type Drawings, rowsOf, setAt, sheetNamed, valueAt } from '../support/grid';
import { cellsFound, refreshed, refusalOf } from '../support/refreshed';

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care   | 100         | 50            |
  EC-01     | MSK     | Elective Care | 80          | 72            |
`;

/** The refusal, after checking that the book is as it was. */
async function refusedUntouched(book: Book) {
  const before = bookAsText(book);
  const refusal = await refusalOf(book);
  expect(bookAsText(book)).toBe(before);
  expect(refusal.message).not.toContain('\n');
  return refusal;
}

describe('what it answers', () => {
  test('one sentence: how many, for which month, how rated', async () => {
    const { message } = await refreshed(bookOf({ Tracker: TRACKER }));
    expect(message).toBe('2 schemes in 2 programmes rated for July 2018: 1 Red, 1 Amber.');
  });

  test('how many cells it wrote', async () => {
    const { edits, cellsWritten } = await refreshed(bookOf({ Tracker: TRACKER }));
    const written = edits.flatMap((edit) => (edit.kind === 'writeBlock' ? edit.values.flat() : []));
    expect(cellsWritten).toBe(written.filter((value) => value !== null).length);
    expect(cellsWritten).toBeGreaterThan(10);
  });

  test('the month asked for comes before the one stated, and the other is a finding', async () => {
    const outcome = await refreshed(demoPmo(), { period: periodOf({ year: 2018, month: 6 }) });
    expect(outcome.assessment.period?.label).toBe('June 2018');
    const july = await refreshed(demoPmo());
    const planToDate = ({ assessment }: typeof outcome) =>
      assessment.schemes.reduce((sum, { figures }) => sum + (figures.ytdPlan ?? 0), 0);
    expect(planToDate(outcome)).toBeLessThan(planToDate(july));
  });

  test('another month asked for than the sheets state is a finding', async () => {
    const book = bookOf({ Tracker: TRACKER });
    const outcome = await refreshed(book, { period: periodOf({ year: 2018, month: 6 }) });
    expect(cellsFound(outcome, 'period-differs')).toEqual(['Tracker!A1']);
  });

  test('planning writes nothing and says what refreshing would do', async () => {
    const book = demoPmo();
    const before = bookAsText(book);
    const planned = whole(plan(await new FileWorkbook(book).read(), {}));
    expect(bookAsText(book)).toBe(before);
    const done = await refreshed(book);
    expect(planned.refused === null && planned.edits).toEqual(done.edits);
  });

  test('a group of programmes is not counted beside its members', async () => {
    const { betterTogether2017 } = await import('../../scripts/samples/betterTogether2017');
    const { message } = await refreshed(betterTogether2017());
    expect(message).toMatch(/^5 programmes rated for May 2017: /);
  });
});

describe('no table', () => {
  test.each<[string, Drawings]>([
    ['an empty workbook', { Sheet1: '\n\n' }],
    ['notes only', { Notes: '\nPlease fill in by Friday\nThank you\n' }],
    ['a table of something else', { Staff: '\nName | Role | Phone\nA | Nurse | 1234\nB | Clerk | 5678\n' }],
    ['a Settings sheet alone', { Settings: '\nSetting | Value\nReporting period | July 2018\n' }],
    ['a risk register alone', { Risks: '\nRisk ID | Risk | Likelihood | Impact\nR1 | Winter | 3 | 4\n' }],
  ])('%s is refused, and nothing is written', async (_what, drawings) => {
    const refusal = await refusedUntouched(bookOf(drawings));
    expect(refusal.kind).toBe('noTable');
    expect(refusal.message).toMatch(/YTD Plan/);
  });

  test('a workbook without sheets', async () => {
    expect((await refusedUntouched(bookOf({}))).kind).toBe('noTable');
  });

  test('headings that nothing stands under yet are a tracker to be filled in', async () => {
    const outcome = await refreshed(bookOf({ Tracker: '\nScheme | Programme | YTD Plan £k | YTD Actual £k\n' }));
    expect(outcome.assessment.schemes).toEqual([]);
    expect(outcome.assessment.total.figures.ytdPlan).toBeNull();
  });
});

describe('workbooks of one kind only are read, not refused', () => {
  test('activity', async () => {
    const outcome = await refreshed(
      bookOf({
        Activity: `
          Objective 1: 14% reduction in A&E attendances
          ED           | Apr  | May   | Jun  | Jul   | Aug  | Sep  | Oct  | Nov  | Dec  | Jan  | Feb  | Mar
          16/17        | 8962 | 10181 | 9755 | 10587 | 9900 | 9909 | 9448 | 9064 | 9106 | 9015 | 8308 | 9686
          17/18        | 9043 | 10273 |      |       |      |      |      |      |      |      |      |
          17/18 Target | 8654 | 9940  | 9492 | 10029 | 9184 | 9178 | 8686 | 8279 | 8318 | 7166 | 6420 | 7950
        `,
      }),
    );
    expect(outcome.assessment.schemes).toEqual([]);
  });

  test('milestones', async () => {
    const outcome = await refreshed(
      bookOf({
        Milestones: `
          Reporting period: July 2018
          Scheme ID | Scheme  | Milestone | Due         | Forecast    | BRAG
          UC-01     | Frailty | Go live   | @2018-06-01 | @2018-06-01 | Amber
        `,
      }),
    );
    expect(outcome.refused).toBeNull();
  });
});

describe('two columns that claim one meaning', () => {
  test('are refused with both headings and cells, and nothing is written', async () => {
    const book = bookOf({
      Tracker: `
        Scheme  | YTD Plan £k | YTD Actual £k | YTD Actual £k
        Frailty | 100         | 50            | 60
      `,
    });
    const refusal = await refusedUntouched(book);
    expect(refusal.kind).toBe('columnsClash');
    expect(refusal.message).toMatch(/Tracker.*C1.*D1/);
  });
});

describe('protected sheets', () => {
  test('one that must be written is refused by name, and nothing is written anywhere', async () => {
    const book = bookOf({ Tracker: TRACKER });
    sheetNamed(book, 'Tracker').protected = true;
    const refusal = await refusedUntouched(book);
    expect(refusal.kind).toBe('protected');
    expect(refusal.message).toContain('"Tracker"');
  });

  test('one that need not be written is no obstacle', async () => {
    const book = bookOf({ Tracker: TRACKER, Notes: '\nHow we work\n' });
    sheetNamed(book, 'Notes').protected = true;
    await refreshed(book);
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
  });

  test('one that is up to date already is no obstacle', async () => {
    const book = bookOf({ Tracker: TRACKER });
    await refreshed(book);
    for (const sheet of book.sheets) sheet.protected = true;
    expect((await refreshed(book)).edits).toEqual([]);
  });

  test('one of ours that must be written is refused as well', async () => {
    const book = bookOf({ Tracker: TRACKER });
    await refreshed(book);
    sheetNamed(book, 'PMO Summary').protected = true;
    setAt(sheetNamed(book, 'Tracker'), 'E4', 99);
    expect((await refusedUntouched(book)).message).toContain('PMO Summary');
  });

  test('a protected structure is refused while our sheets are to be added, and not afterwards', async () => {
    const book = bookOf({ Tracker: TRACKER });
    book.structureProtected = true;
    expect((await refusedUntouched(book)).kind).toBe('protected');
    book.structureProtected = false;
    await refreshed(book);
    book.structureProtected = true;
    setAt(sheetNamed(book, 'Tracker'), 'E4', 99);
    await refreshed(book);
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Green');
  });
});

describe('a workbook that fails while it is written', () => {
  test('is told, and not taken for a refusal', async () => {
    const workbook = new FileWorkbook(bookOf({ Tracker: TRACKER }));
    const failing = { read: () => workbook.read(), apply: () => Promise.reject(new Error('Excel is busy')) };
    await expect(refresh(failing, {})).rejects.toThrow('Excel is busy');
  });
});

test('sheets come out in the order and with the looks that people gave them', async () => {
  const book = demoPmo();
  const before = book.sheets.map(({ name, tabColor, visibility }) => [name, tabColor, visibility]);
  await refreshed(book);
  const after = book.sheets.map(({ name, tabColor, visibility }) => [name, tabColor, visibility]);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(rowsOf(sheetNamed(book, 'Risks'))).toEqual(rowsOf(sheetNamed(demoPmo(), 'Risks')));
});
