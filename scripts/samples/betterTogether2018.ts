// The workbook behind the published update at month 4 of 2018/19, its tables laid out as printed, computed columns empty.
// Knows the printed layout only; every figure comes from assets/published/2018-07.
import { Book } from '../../src/standalone/book';
import { type CsvRow, field, printedNumber, readPublished } from './readCsv';
import { addSheet, PLAIN_ARIAL_LOOK, type SheetWriter } from './sheetWriter';

export function betterTogether2018(): Book {
  const book = new Book();
  delivery(book);
  schemes(book);
  quarterlyPhasing(book);
  topTenSchemes(book);
  return book;
}

const DELIVERY_BANDS = [
  ['April 2018 - July-18 : Month 4', 2],
  ['2018/19 Programme', 3],
  ['2018/19 YTD QIPP Delivery', 3],
  ['Milestones BRAG', 1],
  ['YTD Finance BRAG', 1],
  ['PMO BRAG', 1],
] as const;

const DELIVERY_HEADINGS = [
  'Delivery Board QIPP Reporting',
  'SRO',
  'Plan £k',
  'Target £k',
  'Variance £k',
  'Target £k',
  'Actual £k',
  'Variance £k',
  '',
  'YTD £k',
  '',
];

function delivery(book: Book): void {
  const writer = addSheet(book, 'Delivery', PLAIN_ARIAL_LOOK);
  writer.row(0, ['Table 1: Better Together QIPP delivery at Month 4'], 'title');
  const bandRow = DELIVERY_BANDS.flatMap(([title, span]) => [title, ...Array<string>(span - 1).fill('')]);
  writer.row(2, bandRow, 'heading');
  DELIVERY_BANDS.reduce((col, [, span]) => {
    if (span > 1) writer.merge(2, col, span);
    return col + span;
  }, 0);
  writer.row(3, DELIVERY_HEADINGS, 'heading');
  const lines = readPublished('2018-07', 'delivery');
  lines.forEach((line, index) => writeDeliveryLine(writer, 4 + index, line));
  writer.format(4, 2, lines.length, 2, { horizontal: 'Right' });
  writer.format(4, 4, lines.length, 4, { numberFormat: '#,##0;(#,##0)' });
  writer.format(4, 8, lines.length, 3, { horizontal: 'Center' });
  writer.widths([40, 18, 11, 11, 11, 11, 11, 11, 14, 14, 12]);
  writer.freeze(4, 1);
  writer.landscape();
}

/** Plan and target stay text as printed ("6,662"), year to date figures are numbers. */
function writeDeliveryLine(writer: SheetWriter, row: number, line: CsvRow): void {
  const board = field(line, 'Delivery Board');
  const annual = [field(line, '2018/19 Programme | Plan £k'), field(line, '2018/19 Programme | Target £k'), ''];
  const toDate = ['YTD | Target £k', 'YTD | Actual £k'].map((heading) => printedNumber(field(line, heading)));
  const cells = [board, field(line, 'SRO'), ...annual, ...toDate, '', '', '', ''];
  writer.row(row, cells, board.startsWith('Total') ? 'total' : 'body');
}

/** Each section as its page prints it: the title above, the name inside the table, whether the page shows the logo. */
const SECTIONS = [
  { title: 'Urgent Care', inside: 'Urgent Care', logo: true },
  { title: 'Elective Care', inside: 'Elective Care', logo: true },
  { title: 'Proactive Care and Long Term Conditions', inside: 'Proactive Care and LTC', logo: true },
  { title: 'Staying Independent and Healthy Living', inside: 'Staying Independent and Healthy Living', logo: false },
];
const SCHEME_HEADINGS = [
  'Scheme Name',
  '',
  'Planned start date',
  'Actual start date',
  'Progress against milestones BRAG',
  '18/19 Net Savings Target',
  'Financial BRAG YTD against 2-Aug TARGET',
  'PMO Overall BRAG',
];

function schemes(book: Book): void {
  const writer = addSheet(book, 'Schemes', PLAIN_ARIAL_LOOK);
  const published = readPublished('2018-07', 'schemes');
  SECTIONS.reduce((row, section) => {
    const lines = published.filter((line) => field(line, 'Programme') === section.inside);
    return writeSection(writer, row, section, lines);
  }, 0);
  writer.widths([12, 54, 14, 14, 17, 14, 20, 14]);
  writer.landscape();
}

/** @returns the row where the next section begins. */
function writeSection(writer: SheetWriter, start: number, section: (typeof SECTIONS)[number], lines: CsvRow[]): number {
  let row = start;
  writer.row(row++, [section.title], 'title');
  if (section.logo) writer.row(row++, ['better+together'], 'section');
  writer.row(row++, ['Shaping health and care in Mid-Nottinghamshire'], 'note');
  writer.merge(row, 0, 2);
  writer.row(row++, SCHEME_HEADINGS, 'heading');
  writer.row(row, ['', section.inside, '', '', '', "£'000", '', ''], 'total');
  writer.format(row++, 2, 1, 6, { horizontal: 'Center' });
  for (const line of lines) writeScheme(writer, row++, line);
  return row + 2;
}

function writeScheme(writer: SheetWriter, row: number, line: CsvRow): void {
  const [id, name] = [field(line, 'Scheme ID'), field(line, 'Scheme Name')];
  const isTotal = id === '' && field(line, 'Planned start date') === '';
  // The urgent care page alone prints the label of its total in the first column.
  const label = isTotal && name.startsWith('Urgent') ? [name, ''] : [id, name];
  const dates = [field(line, 'Planned start date'), field(line, 'Actual start date')];
  const cells = [...label, ...dates, '', field(line, '18/19 Net Savings Target'), '', ''];
  writer.row(row, cells, isTotal ? 'total' : 'body');
  writer.format(row, 2, 1, 6, { horizontal: 'Center' });
  writer.format(row, 5, 1, 1, { horizontal: 'Right' });
}

const QUARTERS = ['Qtr1', 'Qtr2', 'Qtr3', 'Qtr4', 'Total'];

function quarterlyPhasing(book: Book): void {
  const writer = addSheet(book, 'Quarterly phasing', PLAIN_ARIAL_LOOK);
  writer.row(0, ['Phasing of the 2018/19 target by quarter, £k'], 'title');
  writer.row(2, ['Programme Board', ...QUARTERS], 'heading');
  readPublished('2018-07', 'quarterly-phasing').forEach((line, index) => {
    const board = field(line, 'Programme Board');
    const figures = QUARTERS.map((quarter) => printedNumber(field(line, quarter)));
    writer.row(3 + index, [board, ...figures], board === 'Grand Total' ? 'total' : 'body');
    writer.format(3 + index, 1, 1, QUARTERS.length, { numberFormat: '#,##0' });
  });
  writer.widths([28, 11, 11, 11, 11, 11]);
  writer.landscape();
}

function topTenSchemes(book: Book): void {
  const writer = addSheet(book, 'Top 10 schemes', PLAIN_ARIAL_LOOK);
  writer.row(0, ['Top 10 schemes by value, £k'], 'title');
  writer.row(2, ['Top 10 value QiPP Schemes', '1819 Scheme ID', 'Total'], 'heading');
  readPublished('2018-07', 'top-10-schemes').forEach((line, index) => {
    const name = field(line, 'Scheme');
    const total = printedNumber(field(line, 'Total £k'));
    writer.row(3 + index, [name, field(line, '1819 Scheme ID'), total], name === 'Total' ? 'total' : 'body');
    writer.format(3 + index, 2, 1, 1, { numberFormat: '#,##0' });
  });
  writer.widths([64, 16, 12]);
  writer.landscape();
}
