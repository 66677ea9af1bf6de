// A tracker of as many schemes as a test asks for, laid out as PMOs do: a register, plan and actual by month.
// The same figures every time, with blanks, nothing due yet, and savings above and below plan among them.
import { Book, type BookSheet } from '../../src/standalone/book';
import type { CellValue } from '../../src/workbook/snapshot';
import { serial } from './grid';

const PROGRAMMES = ['Urgent Care', 'Elective Care', 'Proactive Care', 'Mental Health', 'Medicines Management'];
const MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => serial(`2018-${month}-01`));
const YEAR = [...MONTHS, ...['01', '02', '03'].map((month) => serial(`2019-${month}-01`))];

export function trackerOf(schemes: number): Book {
  const book = new Book();
  const numbers = Array.from({ length: schemes }, (_, index) => index);
  fill(book.addSheet('Scheme register'), [
    ['Reporting period: July 2018'],
    [
      'Scheme ID',
      'Scheme',
      'Programme',
      'Planned start',
      'Actual start',
      'Plan £k',
      'YTD Variance £k',
      'YTD RAG',
      'PMO RAG',
    ],
    ...numbers.map((n) => [
      idOf(n),
      `Scheme ${n}`,
      programmeOf(n),
      YEAR[n % 6]!,
      n % 7 === 0 ? 'TBC' : YEAR[n % 6]!,
      120,
    ]),
  ]);
  fill(book.addSheet('Monthly plan'), [
    ['Monthly plan, £k'],
    ['Scheme ID', 'Scheme', ...YEAR],
    ...numbers.map((n) => [
      idOf(n),
      `Scheme ${n}`,
      ...YEAR.map((_, month) => (n % 5 === 0 ? (month < 6 ? 0 : 20) : 10)),
    ]),
  ]);
  fill(book.addSheet('Monthly actual'), [
    ['Monthly actual, £k'],
    ['Scheme ID', 'Scheme', ...YEAR],
    ...numbers.map((n) => [idOf(n), `Scheme ${n}`, ...YEAR.map((_, month) => actual(n, month))]),
  ]);
  return book;
}

const idOf = (n: number): string => `S-${String(n).padStart(5, '0')}`;
const programmeOf = (n: number): string => PROGRAMMES[n % PROGRAMMES.length]!;

function actual(n: number, month: number): CellValue {
  if (month > 3 || n % 11 === 0) return '';
  return n % 5 === 0 ? 0 : 6 + (n % 6);
}

function fill(sheet: BookSheet, rows: CellValue[][]): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, col) => (value === '' ? undefined : sheet.setValue(row, col, value))),
  );
}
