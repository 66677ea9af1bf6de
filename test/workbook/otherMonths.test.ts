// A workbook with its tracker once for every month, or with last year's: only the reporting month's counts, and only where it is alike.
import { refresh } from '../../src/actions/refresh';
import { type Period, periodOf } from '../../src/domain/period';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { bookOf, type Drawings, rowsOf, sheetNamed, snapshotOf } from '../support/grid';

const month = (title: string, ...lines: string[]) =>
  `\n${title}\nRef | Scheme | Annual plan £k | YTD plan £k | YTD actual £k\n${lines.join('\n')}\n`;
const JUNE = month('QIPP, Month 3 2018/19', 'Q1 | Linen | 400 | 100 | 90', 'Q2 | Rota | 90 | 20 | 25');
const JULY = month('QIPP, Month 4 2018/19', 'Q1 | Linen | 400 | 133 | 120', 'Q2 | Rota | 90 | 30 | 31');
const AUGUST = month('QIPP, Month 5 2018/19', 'Q1 | Linen | 400 | 167 |', 'Q2 | Rota | 90 | 38 |');

async function read(drawings: Drawings, period: Period | null = null) {
  const { records } = readWorkbook(await snapshotOf(drawings), period);
  return {
    month: records.period?.label ?? null,
    actuals: records.schemes.map(({ name, figures }) => `${name} ${String(figures.ytdActual)}`),
    others: records.findings.filter(({ code }) => code === 'other-month').flatMap(({ where }) => where[0]!.sheet),
    differs: records.findings.some(({ code }) => code === 'period-differs' || code === 'figures-differ'),
  };
}

test('the latest month that has actuals is reported, whatever the order of the sheets', async () => {
  const expected = { month: 'July 2018', actuals: ['Linen 120', 'Rota 31'], differs: false };
  expect(await read({ Jun: JUNE, Jul: JULY, Aug: AUGUST })).toMatchObject({ ...expected, others: ['Jun', 'Aug'] });
  expect(await read({ Aug: AUGUST, Jul: JULY, Jun: JUNE })).toMatchObject({ ...expected, others: ['Aug', 'Jun'] });
});

test('a month that is asked for is reported from its own sheet', async () => {
  const june = periodOf({ year: 2018, month: 6 });
  expect(await read({ Jun: JUNE, Jul: JULY }, june)).toMatchObject({
    actuals: ['Linen 90', 'Rota 25'],
    others: ['Jul'],
  });
});

test('a sheet’s name says its month where the sheet itself does not', async () => {
  const untitled = (sheet: string) => sheet.replace(/QIPP, .*\n/, '\n');
  const july = periodOf({ year: 2018, month: 7 });
  for (const names of [
    ['M3', 'M4'],
    ['Jun 18', 'Jul 18'],
    ['QIPP June', 'QIPP July'],
    ['Tracker (June)', 'Tracker'],
  ] as const)
    expect(await read({ [names[0]]: untitled(JUNE), [names[1]]: untitled(JULY) }, july)).toMatchObject({
      actuals: ['Linen 120', 'Rota 31'],
      others: [names[0]],
    });
});

test('last year’s sheet is not counted, though its lines are others', async () => {
  const lastYear = month('QIPP, whole year', 'Q8 | Biosimilars | 700 | 700 | 650');
  expect(await read({ '2017-18': lastYear, '2018-19': JULY })).toMatchObject({
    actuals: ['Linen 120', 'Rota 31'],
    others: ['2017-18'],
  });
});

test.each<[string, Drawings]>([
  ['new lines of an earlier month', { Jul: JULY, 'Added in May': month('', 'Q3 | Stroke | 50 | 10 | 9') }],
  [
    'a table of other columns',
    { Jul: JULY, May: '\nRef | Scheme | Milestone | Due | Completed\nQ1 | Linen | Go live | 2018-05 | 2018-05\n' },
  ],
])('%s is counted', async (_what, drawings) => {
  expect(await read(drawings)).toMatchObject({ month: 'July 2018', others: [] });
});

test('a new month’s sheet is rated next to the last one’s, on which nothing changes any more', async () => {
  const book = bookOf({ Jun: JUNE });
  await refresh(new FileWorkbook(book), {});
  const june = rowsOf(sheetNamed(book, 'Jun'));
  expect(june.flat()).toContain('Amber');
  book.sheets.push(sheetNamed(bookOf({ Jul: JULY }), 'Jul'));
  await refresh(new FileWorkbook(book), {});
  expect(rowsOf(sheetNamed(book, 'Jun'))).toEqual(june);
  expect(rowsOf(sheetNamed(book, 'Jul')).flat()).toContain('Amber');
  const again = await refresh(new FileWorkbook(book), {});
  expect(again.refused === null && again.edits).toEqual([]);
});

describe('sheets with the figures of their month alone', () => {
  const alone = (title: string, headings = 'In month plan £k | In month actual £k', figures = '10 | 9') =>
    `\n${title}\nScheme | Annual plan £k | ${headings}\nLinen | 400 | ${figures}\nRota | 90 | ${figures}\n`;

  async function notAdded(drawings: Drawings) {
    const { records } = readWorkbook(await snapshotOf(drawings), null);
    return records.findings.filter(({ code }) => code === 'months-not-added');
  }

  test('are not added up, and that is said with their cells and the months that have none', async () => {
    const [finding, ...others] = await notAdded({
      Apr: alone('QIPP, Month 1 2018/19'),
      Jun: alone('QIPP, Month 3 2018/19'),
      Jul: alone('QIPP, Month 4 2018/19'),
      Aug: alone('QIPP, Month 5 2018/19', undefined, '10 |'),
    });
    expect(others).toEqual([]);
    expect(finding!.message).toContain('"Apr" and "Jun"');
    expect(finding!.message).toMatch(/No sheet is of May\.$/);
    expect(finding!.where.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(
      ['Jul', 'Apr', 'Jun'].flatMap((sheet) => [`${sheet}!C2`, `${sheet}!D2`]),
    );
  });

  test('are of no account where a year to date stands beside them, or elsewhere', async () => {
    const both = 'In month plan £k | In month actual £k | YTD plan £k | YTD actual £k';
    const [june, july] = ['QIPP, Month 3 2018/19', 'QIPP, Month 4 2018/19'];
    expect(
      await notAdded({ Jun: alone(june, both, '1 | 1 | 3 | 3'), Jul: alone(july, both, '1 | 1 | 4 | 4') }),
    ).toEqual([]);
    const toDate = '\nScheme | YTD plan £k | YTD actual £k\nLinen | 40 | 36\nRota | 40 | 36\n';
    expect(await notAdded({ Jun: alone(june), Jul: alone(july), Ledger: toDate })).toEqual([]);
  });

  test('of last year are another year’s', async () => {
    expect(await notAdded({ Last: alone('QIPP, Month 3 2017/18'), Jul: alone('QIPP, Month 4 2018/19') })).toEqual([]);
  });
});
