// What is hidden and counts is said with its cells; what is hidden and means nothing is not.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { BookSheet } from '../../src/standalone/book';
import { MAY_2017 } from '../support/records';
import { bookOf, sheetNamed } from '../support/grid';

const TRACKER = `
  Scheme  | Plan £k | YTD Plan £k | YTD Actual £k | Lead's diary
  Frailty | 120     | 20          | 18            | x
  Falls   | 60      | 10          | 10            | x
  Wounds  | 30      | 5           | 5             | x
  Total   | 210     | 35          | 33            |

  Note    |
`;

async function hiddenOf(hide: (sheet: BookSheet) => void) {
  const book = bookOf({ Tracker: TRACKER });
  hide(sheetNamed(book, 'Tracker'));
  const { records } = readWorkbook(await new FileWorkbook(book).read(), null);
  return records.findings
    .filter(({ code }) => code.startsWith('hidden-'))
    .map(({ code, severity, message, where }) => [code, severity, message, where.map(({ cell }) => cell).join()]);
}

const rows =
  (...hidden: number[]) =>
  (sheet: BookSheet) => {
    for (const row of hidden) sheet.hiddenRows.add(row - 1);
  };

test('a workbook without anything hidden', async () => {
  expect(await hiddenOf(() => undefined)).toEqual([]);
});

test('rows that count, by their numbers and names', async () => {
  expect(await hiddenOf(rows(2, 3, 5))).toEqual([
    [
      'hidden-rows',
      'warning',
      'Rows 2 to 3 and 5 of "Tracker" are hidden and count like any other: Frailty, Falls and Total.',
      'A2,A3,A5',
    ],
  ]);
});

test('a single row', async () => {
  expect((await hiddenOf(rows(3)))[0]).toContain('Row 3 of "Tracker" is hidden and counts like any other: Falls.');
});

test('rows that a filter leaves out are a hint', async () => {
  const found = await hiddenOf((sheet) => {
    rows(3, 4)(sheet);
    sheet.filters = [{ table: null, isFiltering: true }];
  });
  expect(found).toEqual([
    [
      'hidden-rows',
      'info',
      'Rows 3 to 4 of "Tracker" are hidden, a filter being at work on the sheet, and count like any other: Falls and Wounds.',
      'A3,A4',
    ],
  ]);
});

test('a filter that hides nothing, headings, blank rows, notes and columns of nobody are not worth a word', async () => {
  expect(
    await hiddenOf((sheet) => {
      rows(1, 6, 7)(sheet);
      sheet.hiddenColumns.push({ first: 4, last: 40 });
      sheet.filters = [{ table: 'Table1', isFiltering: true }];
    }),
  ).toEqual([]);
});

test('columns that are read', async () => {
  const found = await hiddenOf((sheet) => sheet.hiddenColumns.push({ first: 1, last: 2 }));
  expect(found).toEqual([
    [
      'hidden-columns',
      'info',
      'Columns B to C of "Tracker" are hidden and read like any other: Plan £k and YTD Plan £k.',
      'B1,C1',
    ],
  ]);
});

test('months of activity', async () => {
  const book = bookOf({
    Activity: `
      Objective 1: fewer A&E attendances
      ED    | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar
      16/17 | 100 | 110 | 105 | 108 | 100 | 101 | 102 | 99  | 98  | 97  | 95  | 96
      17/18 | 95  | 105
    `,
  });
  rows(3)(sheetNamed(book, 'Activity'));
  sheetNamed(book, 'Activity').hiddenColumns.push({ first: 2, last: 2 });
  const { records } = readWorkbook(await new FileWorkbook(book).read(), MAY_2017);
  const found = records.findings.filter(({ code }) => code.startsWith('hidden-'));
  expect(found.map(({ code }) => code)).toEqual(['hidden-rows', 'hidden-columns']);
});
