// The workbook behind the published report of May 2017, its tables laid out as printed and their computed columns empty.
// Knows the printed layout only; every figure comes from assets/published/2017-05.
import { Book } from '../../src/standalone/book';
import { objectivesSheet } from './betterTogether2017Objectives';
import { type CsvRow, field, printedNumber, readPublished } from './readCsv';
import { addSheet, PLAIN_LOOK, type SampleCell } from './sheetWriter';

export function betterTogether2017(): Book {
  const book = new Book();
  financialPerformance(book);
  programmeSummary(book);
  exceptions(book);
  objectivesSheet(book);
  growthAssumptions(book);
  return book;
}

const BANDS = [
  { title: 'Annual QIPP', columns: ['2017/18 Plan', '2017/18 FOT', '2017/18 FOT Variance'] },
  { title: 'Year to Date QIPP', columns: ['YTD Plan', 'YTD Actual', 'YTD Variance'] },
  { title: 'In Month QIPP Delivery', columns: ['In Month Plan', 'In Month Actual', 'In Month Variance', '% of Plan'] },
  {
    title: 'RAGS',
    columns: ['Previous month milestone', 'In month milestones', 'In month finance', 'YTD finance'],
  },
];
/** Kept as the text that is printed: an analyst's sheet often has such columns, and they must be read as numbers. */
const TEXT_COLUMNS = ['2017/18 Plan', '2017/18 FOT'];
const NUMBER_COLUMNS = ['YTD Plan', 'YTD Actual', 'In Month Plan', 'In Month Actual'];

function financialPerformance(book: Book): void {
  const writer = addSheet(book, 'Financial performance', PLAIN_LOOK);
  const columns = BANDS.flatMap(({ title, columns }) =>
    columns.map((name) => ({ name, published: `${title} | ${name}` })),
  );
  writer.row(0, ['Financial performance of each programme, £k'], 'title');
  const bandRow = [
    'April - May 2017 : Month',
    ...BANDS.flatMap(({ title, columns }) => columns.map((_, i) => (i ? '' : title))),
  ];
  writer.row(2, bandRow, 'heading');
  BANDS.reduce((col, { columns }) => (writer.merge(2, col, columns.length), col + columns.length), 1);
  writer.row(3, ['', ...columns.map(({ name }) => name)], 'heading');
  readPublished('2017-05', 'financial-performance').forEach((line, index) => {
    const programme = field(line, 'Programme');
    const cells = columns.map(({ name, published }) => inputCell(name, field(line, published)));
    writer.row(4 + index, [programme, ...cells], programme.startsWith('Total') ? 'total' : 'body');
  });
  writer.format(4, 1, 5, 2, { horizontal: 'Right' });
  writer.format(4, 3, 5, 10, { numberFormat: '#,##0' });
  writer.format(4, 10, 5, 1, { numberFormat: '0%' });
  writer.format(4, 11, 5, 4, { horizontal: 'Center' });
  const footnote =
    'The figures are the position at May 2017, before the plan was increased to £30.9 million in the Alliance work plan of June 2017.';
  writer.row(10, [footnote], 'note');
  writer.widths([28, 10, 10, 11, 10, 10, 10, 10, 10, 10, 9, 14, 12, 11, 11]);
  writer.freeze(4, 1);
  writer.landscape();
}

function inputCell(column: string, printed: string): SampleCell {
  if (TEXT_COLUMNS.includes(column)) return printed;
  return NUMBER_COLUMNS.includes(column) ? printedNumber(printed) : '';
}

const SUMMARY_HEADINGS = [
  'Programme',
  'Milestone Delivery (previous month)',
  'Milestone Delivery (current month)',
  'Financial Impact YTD (previous month)',
  'Financial Impact YTD',
  'Exceptions',
  'Savings start',
];
const MILESTONE_HEADINGS = SUMMARY_HEADINGS.slice(1, 3);
/** Programmes whose savings are not due before month 7, as the report's key messages say. */
const SAVINGS_FROM_MONTH_7 = ['Mental Health', "Women and Children's"];

function programmeSummary(book: Book): void {
  const writer = addSheet(book, 'Programme summary', PLAIN_LOOK);
  writer.row(0, ['Programme summary, May 2017'], 'title');
  writer.row(2, SUMMARY_HEADINGS, 'heading');
  const lines = readPublished('2017-05', 'programme-summary');
  lines.forEach((line, index) => {
    const programme = field(line, 'Programme');
    const milestones = MILESTONE_HEADINGS.map((heading) => field(line, heading));
    const start = SAVINGS_FROM_MONTH_7.includes(programme) ? 'Month 7' : '';
    writer.row(3 + index, [programme, ...milestones, '', '', '', start], 'body');
  });
  writer.format(3, 1, lines.length, 6, { horizontal: 'Center' });
  const note = "Savings start: the report's key messages expect no savings from these programmes until month 7.";
  writer.row(4 + lines.length, [note], 'note');
  writer.widths([30, 20, 20, 20, 22, 12, 14]);
  writer.freeze(3, 1);
  writer.landscape();
}

const EXCEPTION_HEADINGS = ['Area', 'Issue', 'Actions', 'Recovery', 'Confidence last month', 'Confidence this month'];
/** The titles of the report's chapter 3; two of them differ from the names in its programme summary. */
const EXCEPTION_SECTIONS = [
  'Urgent and Proactive Care',
  'Elective Care',
  'Mental Health',
  'Community',
  "Women's and Children's",
];

function exceptions(book: Book): void {
  const writer = addSheet(book, 'Exceptions', PLAIN_LOOK);
  const published = readPublished('2017-05', 'exceptions');
  writer.row(0, ['Open exceptions, May 2017'], 'title');
  let row = 2;
  for (const section of EXCEPTION_SECTIONS) {
    writer.row(row, [section], 'section');
    writer.row(row + 1, EXCEPTION_HEADINGS, 'heading');
    row += 2;
    for (const line of published.filter((exception: CsvRow) => field(exception, 'programme') === section)) {
      writer.row(
        row,
        EXCEPTION_HEADINGS.map((heading) => field(line, heading)),
        'body',
      );
      writer.format(row, 0, 1, EXCEPTION_HEADINGS.length, { wrap: true, vertical: 'Top' });
      row++;
    }
    row++;
  }
  writer.widths([32, 20, 42, 38, 22, 24]);
  writer.landscape();
}

function growthAssumptions(book: Book): void {
  const writer = addSheet(book, 'Growth assumptions', PLAIN_LOOK);
  writer.row(0, ['Growth % assumptions'], 'title');
  writer.row(1, ['Based on 3 year average growth'], 'note');
  writer.row(3, ['POD', 'M&A CCG', 'N&S CCG'], 'heading');
  const lines = readPublished('2017-05', 'growth-assumptions');
  lines.forEach((line, index) => {
    const shares = ['M&A CCG %', 'N&S CCG %'].map((heading) => fraction(field(line, heading)));
    writer.row(4 + index, [field(line, 'POD'), ...shares], 'body');
  });
  writer.format(4, 1, lines.length, 2, { numberFormat: '0.0%' });
  writer.widths([14, 14, 14]);
  writer.landscape();
}

/** `5.6` (per cent, one decimal) → 0.056, by way of whole thousandths so that no binary dust is left. */
function fraction(percent: string): number {
  return Math.round(Number(percent) * 10) / 1000;
}
