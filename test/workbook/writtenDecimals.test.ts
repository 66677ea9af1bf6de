// A whole number among figures with a decimal is as exact as they are; among whole numbers it is rounded.
import { assess } from '../../src/domain/assess';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import type { CellValue } from '../../src/workbook/snapshot';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];

/** One scheme's months, and a total of 10 more than they come to. */
async function codes(months: CellValue[], extra: number): Promise<string[]> {
  const sum = months.reduce<number>((total, value) => total + Number(value), 0);
  const book = new Book();
  const sheet = book.addSheet('Monthly plan');
  const rows: CellValue[][] = [
    ['Reporting period: July 2018'],
    ['Monthly plan, £k'],
    ['Scheme ID', 'Scheme', ...MONTHS, 'Total'],
    ['A-1', 'Frailty', ...months, Math.round((sum + extra) * 10) / 10],
  ];
  rows.forEach((cells, row) => cells.forEach((value, col) => sheet.setValue(row, col, value)));
  const { findings } = assess(readWorkbook(await new FileWorkbook(book).read(), null).records);
  return findings.map(({ code }) => code).filter((code) => code === 'phasing-total-differs');
}

const TENTHS = [1.5, 2, 2.5, 3.1, 3, 3.3, 4.2, 4.1, 4, 4.4, 5.1, 5.2];
const WHOLE = [1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5];

test.each<[string, CellValue[], number, number]>([
  ['months in tenths, the total 2 off', TENTHS, 2, 1],
  ['months in tenths, the total 0.6 off', TENTHS, 0.6, 0],
  ['whole months, the total 2 off', WHOLE, 2, 0],
  ['whole months, the total 7 off', WHOLE, 7, 1],
  ['whole months as text among tenths', TENTHS.map((value) => (value % 1 === 0 ? String(value) : value)), 2, 0],
])('%s', async (_, months, extra, expected) => {
  expect(await codes(months, extra)).toHaveLength(expected);
});

test('in a small table all figures in one unit tell: 5 of 5.0, 3.2 and 2.4 is no rounded figure', async () => {
  const book = new Book();
  const sheet = book.addSheet('Finance return');
  const rows: CellValue[][] = [
    ['QIPP finance return, £m, Month 6 September 2018'],
    ['Programme', 'Annual Plan £m', 'YTD Plan £m', 'YTD Actual £m', 'Variance £m', 'FOT £m'],
    ['Urgent Care', 5.2, 2.6, 2.4, 0.2, 5],
    ['Planned Care', 3.1, 1.5, 1.6, 0.1, 3.2],
    ['Prescribing', 2.4, 1.2, 1.2, 0, 2.4],
  ];
  rows.forEach((cells, row) => cells.forEach((value, col) => sheet.setValue(row, col, value)));
  const { findings } = assess(readWorkbook(await new FileWorkbook(book).read(), null).records);
  expect(findings.filter(({ severity }) => severity === 'warning').map(({ message }) => message)).toEqual([
    'Urgent Care: YTD variance is printed as 200; by the figures it is -200.',
  ]);
});
