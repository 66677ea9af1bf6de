// The columns of a table: what stands over each and what it holds for a scheme, be the scheme one row or several. Refuses to know of rows.
import type { CellValue } from '../../../src/workbook/snapshot';
import type { DrawnCell } from './drawing';
import { type Layout, measureWords, pick, type Shape, type TableLayout, unitWord, worthOf } from './layout';
import { FIELDS, type FigureKey, figureOf, type ModelScheme, MONTHS_DONE, PROGRAMMES } from './model';
import { ALIASES, MONTH_WORDS, NOISE, RATING_WORDS, THINGS, VARIANCES } from './words';

export interface TableColumn {
  /** The words over two bands, the lower one last, and those of one. */
  band: CellValue;
  below: CellValue;
  whole: CellValue;
  /** True for a figure in the table's unit. */
  isMoney: boolean;
  /** @param part which of the scheme's rows; the programme is that of the table's part. */
  cell: (scheme: ModelScheme, part: number, programme: string | null) => DrawnCell;
  /** In a row that adds schemes up. */
  sum: (schemes: readonly ModelScheme[], part: number) => CellValue;
}

const NOTHING = { band: '', isMoney: false, sum: () => '' as const };
export const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
export const DONE = ALL_MONTHS.slice(0, MONTHS_DONE);

/** @param shape of the table, which another than the main one may have. */
export function columnsOf(layout: Layout, shape: Shape, nameAs: string): TableColumn[] {
  const { table } = layout;
  const thing = labelColumn(THINGS[table.thing]!, (scheme, part) => (part === 0 ? scheme.name : ''), nameAs);
  const ordered = shape === 'year' ? yearColumns(layout, thing) : [thing, ...monthlyColumns(layout, shape)];
  const kindAt = table.kindFirst ? ordered.indexOf(thing) + 1 : ordered.length;
  if (table.kindColumn)
    ordered.splice(
      kindAt,
      0,
      labelColumn('Type', ({ kind }) => kind),
    );
  if (table.rating !== null) ordered.push(ratingColumn(table.rating));
  if (shape === 'year')
    table.noise.forEach((index, at) => ordered.splice((at * 2 + 1) % (ordered.length + 1), 0, noiseColumn(index)));
  if (layout.programme === 'column' || layout.programme === 'once')
    ordered.splice(ordered.indexOf(thing) - (table.programmeAt % (ordered.indexOf(thing) + 1)), 0, programmeColumn());
  if (shape === 'year' && table.gapColumn)
    ordered.splice(
      ordered.indexOf(thing) + (table.gapBefore ? 0 : 1),
      0,
      labelColumn('', () => ''),
    );
  return ordered;
}

function labelColumn(
  heading: CellValue,
  value: (scheme: ModelScheme, part: number) => CellValue,
  sum = '',
): TableColumn {
  const cell = (scheme: ModelScheme, part: number) => ({ value: value(scheme, part) });
  return { ...NOTHING, below: heading, whole: heading, cell, sum: (_, part) => (part === 0 ? sum : '') };
}

function programmeColumn(): TableColumn {
  const cell = (_: ModelScheme, part: number, programme: string | null) => ({
    value: part === 0 ? (programme ?? '') : '',
  });
  return { ...NOTHING, below: 'Programme', whole: 'Programme', cell };
}

function noiseColumn(index: number): TableColumn {
  const [heading, value] = NOISE[index]!;
  return labelColumn(heading, () => value);
}

function ratingColumn(index: number): TableColumn {
  const words = RATING_WORDS[index]![1];
  const cell = ({ name, rating }: ModelScheme, part: number): DrawnCell => ({
    value: part === 0 ? words[rating]! : '',
    ...(part === 0 ? { shows: { scheme: name, key: 'rating', wanted: rating, isFaulty: false } } : {}),
  });
  return { ...NOTHING, below: 'Milestone RAG', whole: 'Milestone RAG', cell };
}

function yearColumns(layout: Layout, thing: TableColumn): TableColumn[] {
  const { table } = layout;
  const own = [thing, ...FIELDS.map((field, at) => yearColumn(layout, field, table.words[at]!))];
  // Not drawn: a section's title over another column than the first, above headings that repeat below lines without a title above theirs.
  const isLeft = layout.programme === 'section' && table.repeatHeadings;
  const order = isLeft ? [0, ...table.order.filter((index) => index > 0)] : table.order;
  const ordered = order.map((index) => own[index]!);
  if (table.variance !== null) ordered.push(varianceColumn(layout, table.variance));
  return ordered;
}

function yearColumn(layout: Layout, field: (typeof FIELDS)[number], word: number): TableColumn {
  const [band, below, whole] = pick(ALIASES[field], word);
  return { ...figureColumn(layout, () => field), band, below, whole };
}

function varianceColumn(layout: Layout, index: number): TableColumn {
  const [whole, sign] = VARIANCES[index]!;
  const less = ({ figures }: ModelScheme) => sign * (figures.ytdActual - figures.ytdPlan);
  const shown = (value: number) => rounded(value * worthOf(layout));
  return {
    ...{ band: 'Year to date', below: 'Variance', whole, isMoney: true },
    cell: (scheme) => ({ value: shown(less(scheme)) }),
    sum: (schemes) => shown(schemes.reduce((sum, scheme) => sum + less(scheme), 0)),
  };
}

/** Rows of plan and actual with months beside them, a row a month, or everything in one row. */
function monthlyColumns(layout: Layout, shape: Shape): TableColumn[] {
  const { table } = layout;
  const [plan, actual] = measureWords(table);
  const month = MONTH_WORDS[table.monthWord]![1];
  if (shape === 'rowPerMonth')
    return [
      labelColumn('Month', (_, part) => month(part + 1)),
      { ...figureColumn(layout, (part) => `m${part + 1}`), below: plan, whole: plan },
      { ...figureColumn(layout, (part) => `a${part + 1}`), below: actual, whole: actual },
    ];
  if (shape === 'rowPerMeasure')
    return [
      { ...labelColumn('Measure', (_, part) => [plan, actual][part]!), sum: (_, part) => [plan, actual][part]! },
      ...ALL_MONTHS.map((at) => ({
        ...figureColumn(layout, (part) => (part === 0 ? `m${at}` : `a${at}`)),
        ...{ below: month(at), whole: month(at) },
      })),
    ];
  const planned = ALL_MONTHS.map((at) => monthColumn(layout, table, `m${at}`, plan, month(at)));
  const achieved = DONE.map((at) => monthColumn(layout, table, `a${at}`, actual, month(at)));
  if (!table.monthsWithin) return [...planned, ...achieved];
  return planned.flatMap((column, at) => [column, ...achieved.slice(at, at + 1)]);
}

function monthColumn(
  layout: Layout,
  table: TableLayout,
  key: FigureKey,
  measure: string,
  month: CellValue,
): TableColumn {
  const [band, below] = table.monthsWithin ? [month, measure] : [measure, month];
  return { ...figureColumn(layout, () => key), band, below, whole: `${String(month)} ${measure.toLowerCase()}` };
}

function figureColumn(layout: Layout, keyOf: (part: number) => FigureKey) {
  const shown = (value: number | null) => (value === null ? '' : rounded(value * worthOf(layout)));
  return {
    band: '' as CellValue,
    isMoney: true,
    cell: (scheme: ModelScheme, part: number): DrawnCell => {
      const key = keyOf(part);
      const fault = faultAt(layout, scheme, key);
      const wanted = fault === 'none' ? figureOf(scheme, key) : null;
      const value = { none: shown(figureOf(scheme, key)), error: '#REF!', blank: '', word: 'see note' }[fault];
      const isFaulty = fault === 'error' || fault === 'word';
      return { value, shows: { scheme: scheme.name, key, wanted, isFaulty } };
    },
    sum: (schemes: readonly ModelScheme[], part: number): CellValue => {
      const values = schemes.flatMap((scheme) => figureOf(scheme, keyOf(part)) ?? []);
      return values.length === 0 ? '' : shown(values.reduce((sum, value) => sum + value, 0));
    },
  };
}

/** Of the year's figures, or of the first months of plan. */
function faultAt({ schemes, faults }: Layout, scheme: ModelScheme, key: FigureKey) {
  const fields: readonly FigureKey[] = [...FIELDS];
  const at = fields.includes(key) ? fields.indexOf(key) : Number(/^m(\d+)$/.exec(key)?.[1] ?? NaN) - 1;
  return faults.find((fault) => schemes[fault.scheme] === scheme && fault.field === at)?.fault ?? 'none';
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function unitOver(layout: Layout, { isMoney }: TableColumn): string {
  return isMoney ? unitWord(layout) : '';
}

export const programmeOf = (table: number): string => PROGRAMMES[table]!;
