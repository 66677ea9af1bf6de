// The tables of May 2017 as the report prints them, ratings, shares and flags included: the one contradiction among them is found,
// and nothing that rounding explains is a warning.
import { readPublished } from '../../scripts/samples/readCsv';
import { assess } from '../../src/domain/assess';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';

function printTable(book: Book, name: string, title: string): void {
  const rows = readPublished('2017-05', name);
  const headings = Object.keys(rows[0]!).map((heading) => heading.split(' | '));
  const bands = headings.map(([band], index) => (headings[index - 1]?.[0] === band ? '' : band!));
  const isBanded = headings.some((parts) => parts.length > 1);
  const printed = [
    [title],
    ...(isBanded ? [headings.map((parts, index) => (parts.length > 1 ? bands[index]! : ''))] : []),
    headings.map((parts) => parts.at(-1)!),
    ...rows.map((row) => Object.values(row)),
  ];
  const sheet = book.addSheet(name);
  printed.forEach((cells, row) =>
    cells.forEach((text, col) => (text === '' ? undefined : sheet.setValue(row, col, text))),
  );
}

test('Mental Health & Community is Amber in month at 13 %, and that is all', async () => {
  const book = new Book();
  printTable(book, 'financial-performance', 'April - May 2017 : Month');
  printTable(book, 'programme-summary', 'Programme summary');
  printTable(book, 'exceptions', 'Open exceptions');
  const { findings } = assess(readWorkbook(await new FileWorkbook(book).read(), null).records);
  const found = (severity: string) => findings.filter((finding) => finding.severity === severity);
  expect([...found('error'), ...found('warning')].map(({ message }) => message)).toEqual([
    'Mental Health & Community: the in month finance rating is printed as Amber; by the figures it is Red.',
  ]);
  expect(found('info').map(({ message }) => message)).toContain(
    'Community: % of plan, year to date is printed as 6%; by the figures it is 6.52% (rounding).',
  );
});
