// One set of schemes laid out in many ways, for fuzzing: order, words, bands, units, notes, gaps, totals and errors are all drawn.
// Says what has to be read of each layout; refuses to know how reading works.
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { Period } from '../../src/domain/period';
import { periodOf } from '../../src/domain/period';
import { readWorkbook, type Reading } from '../../src/workbook/readWorkbook';
import type { CellValue } from '../../src/workbook/snapshot';
import fc from './properties';

export const FUZZ_PERIOD: Period = periodOf({ year: 2018, month: 7 });

const FIELDS = ['plan', 'ytdPlan', 'ytdActual', 'forecast'] as const;
type FuzzField = (typeof FIELDS)[number];

export interface ModelScheme {
  name: string;
  /** £k, whole. */
  figures: Record<FuzzField, number>;
}

type Fault = 'none' | 'error' | 'blank' | 'word';

export interface Layout {
  schemes: ModelScheme[];
  order: number[];
  words: number[];
  things: number;
  unit: number;
  unitAt: 'headings' | 'title' | 'row' | 'nowhere';
  banded: boolean;
  repeatBands: boolean;
  noise: number[];
  gapColumn: boolean;
  left: number;
  titles: number;
  notes: number[];
  gapRows: number[];
  total: 'none' | 'top' | 'bottom' | 'unnamed';
  negative: boolean;
  faults: { scheme: number; field: number; fault: Fault }[];
}

/** [over two bands, in one heading]: the band, the word below it, the words in one. */
const ALIASES: Record<FuzzField, readonly (readonly [band: string, below: string, whole: string])[]> = {
  plan: [
    ['Annual', 'Plan', 'Annual plan'],
    ['Full year', 'Budget', 'Full year budget'],
    ['2018/19', 'Plan', '2018/19 plan'],
    ['Full-year', 'Planned savings', 'Full-year trajectory'],
    ['', 'Plan', 'Plan'],
  ],
  ytdPlan: [
    ['Year to date', 'Plan', 'YTD plan'],
    ['YTD', 'Budget', 'Plan to date'],
    ['Cumulative', 'Trajectory', 'Year-to-date budget'],
    ['YTD', 'Target', 'YTD target'],
  ],
  ytdActual: [
    ['Year to date', 'Actual', 'YTD actual'],
    ['YTD', 'Achieved', 'Achieved to date'],
    ['Cumulative', 'Delivered', 'Savings delivered YTD'],
    ['', 'Actual', 'Actual'],
  ],
  forecast: [
    ['Annual', 'Forecast', 'FOT'],
    ['Full year', 'Outturn', 'Forecast outturn'],
    ['2018/19', 'Projection', 'Year end forecast'],
    ['Full year', 'FOT', 'Projected outturn'],
  ],
};
const THINGS = ['Scheme', 'Project', 'CIP scheme', 'Initiative', 'QIPP scheme name'];
const UNITS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['£k', "£'000", '£000s']],
  [0.001, ['£', '(£)']],
  [1000, ['£m', '£ million']],
];
/** Columns that are none of ours, with a value each that would be seen if it were read. */
const NOISE: readonly (readonly [string, CellValue])[] = [
  ['Comments', 'On track with the ward'],
  ['Plan WTE', 7777],
  ['Last year plan £k', 8888],
  ['Risk adjusted forecast £k', 9999],
  ['2017/18 outturn £k', 6666],
  ['Lead', 'Director of Nursing'],
  ['Gross plan £k', 5555],
  ['% delivered', 0.5],
  ['Actual activity', 4444],
];
const NOTES = [
  'Figures are provisional until the ledger closes at the end of the month.',
  'Source: finance ledger, month 4, and the returns of the scheme leads as received.',
  'Subject to audit.',
];
const NAMES = ['Theatres', 'Procurement', 'Linen', 'Stroke beds', 'Rota', 'Agency', 'Biosimilars', 'Estates', 'Coding'];

const figures = fc.record({
  plan: fc.integer({ min: 20, max: 4000 }),
  ytdPlan: fc.integer({ min: 5, max: 1500 }),
  ytdActual: fc.integer({ min: 0, max: 1500 }),
  forecast: fc.integer({ min: 10, max: 4000 }),
});

const schemes = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 6 }),
    fc.array(figures, { minLength: 6, maxLength: 6 }),
  )
  .map(([names, all]): ModelScheme[] => names.map((name, index) => ({ name, figures: all[index]! })));

export const layouts: fc.Arbitrary<Layout> = fc.record({
  schemes,
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  words: fc.array(fc.nat(11), { minLength: 6, maxLength: 6 }),
  things: fc.nat(THINGS.length - 1),
  unit: fc.nat(UNITS.length - 1),
  unitAt: fc.constantFrom('headings', 'title', 'row', 'nowhere'),
  banded: fc.boolean(),
  repeatBands: fc.boolean(),
  noise: fc.uniqueArray(fc.nat(NOISE.length - 1), { maxLength: 3 }),
  gapColumn: fc.boolean(),
  left: fc.nat(3),
  titles: fc.nat(3),
  notes: fc.array(fc.nat(NOTES.length - 1), { maxLength: 2 }),
  gapRows: fc.array(fc.nat(6), { maxLength: 2 }),
  total: fc.constantFrom('none', 'top', 'bottom', 'unnamed'),
  negative: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  faults: fc.array(
    fc.record({
      scheme: fc.nat(5),
      field: fc.nat(3),
      fault: fc.constantFrom('error', 'blank', 'word'),
    }),
    { maxLength: 2 },
  ),
});

interface DrawnColumn {
  band: string;
  heading: string;
  unit: string;
  value: (scheme: ModelScheme | null, index: number) => CellValue;
}

export function bookOfLayout(layout: Layout): Book {
  const book = new Book();
  const sheet = book.addSheet('Savings');
  drawn(layout).forEach((cells, row) => {
    cells.forEach((value, col) => {
      if (value !== '') sheet.setValue(row, col + layout.left, value);
    });
  });
  return book;
}

function drawn(layout: Layout): CellValue[][] {
  const columns = columnsOf(layout);
  const line = (of: (column: DrawnColumn) => CellValue) => columns.map(of);
  const rows: CellValue[][] = titleRows(layout);
  const bands = columns.map(({ band, heading }) => (band === '' && heading !== '' ? 'Savings' : band));
  if (layout.banded)
    rows.push(layout.repeatBands ? bands : bands.map((band, col) => (band === bands[col - 1] ? '' : band)));
  rows.push(line(({ heading }) => heading));
  if (layout.unitAt === 'row') rows.push(line(({ unit }) => unit));
  const total = line(({ value }) => value(null, -1));
  const lines = layout.schemes.map((scheme, index) => line(({ value }) => value(scheme, index)));
  if (layout.total === 'top') lines.unshift(total);
  if (layout.total === 'bottom' || layout.total === 'unnamed') lines.push(total);
  for (const gap of layout.gapRows) lines.splice(Math.min(gap, lines.length), 0, []);
  return [...rows, ...lines, [], ...layout.notes.map((note) => [NOTES[note]!])];
}

function titleRows({ titles, unitAt, unit, words }: Layout): CellValue[][] {
  const rows: CellValue[][] = [['Savings programme'], ['Delivery report'], []].slice(0, titles);
  return unitAt === 'title' ? [[`All figures in ${unitWord(unit, words)}`], ...rows.slice(0, 1)] : rows;
}

function unitWord(unit: number, words: readonly number[]): string {
  const said = UNITS[unit]![1];
  return said[words[5]! % said.length]!;
}

function columnsOf(layout: Layout): DrawnColumn[] {
  const named: DrawnColumn = {
    band: '',
    heading: THINGS[layout.things]!,
    unit: '',
    value: (scheme) => scheme?.name ?? totalName(layout),
  };
  const own = [named, ...FIELDS.map((_, index) => figureColumn(layout, index))];
  const ordered = layout.order.map((index) => own[index]!);
  layout.noise.forEach((index, at) => ordered.splice((at * 2 + 1) % (ordered.length + 1), 0, noiseColumn(index)));
  if (layout.gapColumn) ordered.splice(3, 0, { band: '', heading: '', unit: '', value: () => '' });
  return ordered;
}

function totalName({ total }: Layout): string {
  return total === 'unnamed' ? 'All' : 'Total';
}

function noiseColumn(index: number): DrawnColumn {
  const [heading, value] = NOISE[index]!;
  return {
    band: '',
    heading,
    unit: '',
    value: (scheme) => (scheme ? value : ''),
  };
}

function figureColumn(layout: Layout, index: number): DrawnColumn {
  const field = FIELDS[index]!;
  const aliases = ALIASES[field];
  const [band, below, whole] = aliases[layout.words[index]! % aliases.length]!;
  const unit = layout.unitAt === 'headings' ? ` ${unitWord(layout.unit, layout.words)}` : '';
  const worth = UNITS[layout.unit]![0];
  const shown = (value: number) => ((layout.negative ? -1 : 1) * Math.round((value / worth) * 1e6)) / 1e6;
  return {
    band,
    heading: `${layout.banded ? below : whole}${unit}`,
    unit: unitWord(layout.unit, layout.words),
    value: (scheme, line) => {
      if (scheme) return faulty(faultAt(layout, line, index), shown(scheme.figures[field]));
      return shown(layout.schemes.reduce((sum, each) => sum + each.figures[field], 0));
    },
  };
}

function faultAt({ faults }: Layout, scheme: number, field: number): Fault {
  return faults.find((fault) => fault.scheme === scheme && fault.field === field)?.fault ?? 'none';
}

function faulty(fault: Fault, value: number): CellValue {
  return { none: value, error: '#REF!', blank: '', word: 'see note' }[fault];
}

export interface Misreading {
  /** What is wrong without a word about it. */
  silent: string[];
  /** True where something was asked or reported instead of read. */
  asked: boolean;
}

const SAYS = ['column-question', 'columns-clash', 'unreadable-figure', 'error-cell', 'read-as-total', 'row-not-read'];

export async function readLayout(layout: Layout): Promise<Misreading> {
  const reading = readWorkbook(await new FileWorkbook(bookOfLayout(layout)).read(), FUZZ_PERIOD);
  const said = new Set(reading.records.findings.map(({ code }) => code));
  // Two columns that claim one figure, or no table at all, refuse the workbook as a whole.
  if (said.has('columns-clash') || !reading.tables.some(({ kind }) => kind === 'lines'))
    return { silent: [], asked: true };
  const silent = layout.schemes.flatMap((scheme, index) => misreadScheme(layout, scheme, index, reading));
  const known = new Set(layout.schemes.map(({ name }) => name));
  const others = [...reading.records.schemes, ...reading.records.programmes].filter(({ name }) => !known.has(name));
  silent.push(
    ...others
      .filter(({ figures: read }) => Object.values(read).some((value) => value !== null))
      .map(({ name }) => `"${name}" is no scheme`),
  );
  return { silent, asked: SAYS.some((code) => said.has(code)) };
}

function misreadScheme(
  layout: Layout,
  { name, figures: wanted }: ModelScheme,
  index: number,
  { records, questions }: Reading,
): string[] {
  const read = records.schemes.find((scheme) => scheme.name === name);
  const isNamed = records.findings.some(({ message }) => message.includes(`"${name}"`));
  if (!read) return isNamed ? [] : [`"${name}" was not read`];
  return FIELDS.flatMap((field, number) => {
    const { heading } = figureColumn(layout, number);
    // A question about its own column, or about the unit or sign of the whole sheet.
    const asks = questions.some((one) => one.asked !== 'column' || one.heading.split(' | ').includes(heading));
    const value = read.figures[field] ?? (field === 'plan' ? read.figures.target : null);
    const given = faultAt(layout, index, number) === 'none' ? wanted[field] : null;
    if (value === null) return given === null || asks ? [] : [`${field} of ${name}: nothing instead of ${given}`];
    return given !== null && Math.abs(value - given) < 1e-6
      ? []
      : [`${field} of ${name}: ${value} instead of ${String(given)}`];
  });
}
