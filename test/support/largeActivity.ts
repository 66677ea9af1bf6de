// As many measures of activity as a test asks for, three years of months each and a target, in one flat list.
// The same counts every time.
import { Book } from '../../src/standalone/book';
import type { CellValue } from '../../src/workbook/snapshot';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const COUNTED = 4;

export function activityOf(measures: number): Book {
  const book = new Book();
  const sheet = book.addSheet('Activity');
  const rows: CellValue[][] = [
    ['Reporting period: July 2018'],
    ['Measure', 'Year', ...MONTHS, 'YTD', 'v 17/18', 'v Target', '% v Target', 'RAG'],
    ...Array.from({ length: measures }, (_, n) => seriesOf(n)).flat(),
  ];
  rows.forEach((cells, row) => cells.forEach((value, col) => sheet.setValue(row, col, value)));
  return book;
}

function seriesOf(n: number): CellValue[][] {
  const counts = MONTHS.map((_, month) => 1_000 + ((n * 37 + month * 101) % 400));
  const name = `Measure ${n} admissions`;
  return [
    [name, '16/17', ...counts],
    [name, '17/18', ...counts.map((count) => count + (n % 30))],
    [name, '18/19', ...counts.slice(0, COUNTED).map((count) => count + (n % 90) - 30)],
    [name, '18/19 Target', ...counts.map((count) => count - 20)],
  ];
}
