// A table whose months run down, drawn anew as a table of lines with its months across; `Turned` says where each of its cells truly stands.
// Refuses to know whose figures they are: `downNames` says.
import { MONTH_NAMES } from '../domain/period';
import { cleanText } from './cell';
import type { DownMeasure } from './downColumns';
import type { DownRows } from './downMonths';
import type { DownLine, DownNames } from './downNames';
import { unitIn } from './moneyUnit';
import type { Field } from './headings';
import { NO_MARKS } from './ratingIn';
import { type CellValue, NOTHING_HIDDEN, type SheetSnapshot } from './snapshot';
import { cellAt, type Column, type Row, type Table } from './table';

export interface DownParts {
  sheet: SheetSnapshot;
  /** Of the months. */
  col: number;
  rows: DownRows;
  names: DownNames;
  /** Nearest first, the sheet's own name last. */
  titles: string[];
}

interface Place {
  row: number;
  col: number;
}

/** A column of the drawn table: what it holds, and from which row of the sheet. */
interface Drawn {
  field: Field;
  measure: DownMeasure | null;
  heading: string;
  month: number | null;
  /** Null for names. */
  row: number | null;
}

/** @returns the reason where its figures are in several units. */
export function downTable({ sheet, col, rows, names, titles }: DownParts): Table | string {
  const { level, lines } = names;
  const unitOf = unitsOf(lines);
  if (unitOf === null) return 'its columns are in different units';
  const drawn = drawnColumns(sheet, col, rows, names);
  const at = ({ at: own, columns }: DownLine): Place => own ?? { row: rows.months[0]!.row, col: columns[0]!.col };
  const headings = drawn.map(({ row }) => ({ row: row ?? rows.months[0]!.row, col }));
  const cells = lines.map((line) => drawn.map((column) => cellOf(line, column) ?? at(line)));
  const isBanded = lines.some(hasProgramme);
  const valueOf = (line: DownLine, column: Drawn): CellValue => {
    if (column.row === null) return column.field === 'programme' && isBanded ? (line.programme ?? '') : line.name;
    const cell = cellOf(line, column);
    return cell ? cellAt(sheet, cell.row, cell.col) : '';
  };
  const values = [
    drawn.map(({ heading }) => heading),
    ...lines.map((line) => drawn.map((column) => valueOf(line, column))),
  ];
  const unit = unitIn(titles);
  return {
    kind: 'lines',
    level,
    sheet: { ...sheet, mark: null, top: 0, left: 0, values, hidden: sheet.hidden && NOTHING_HIDDEN },
    turned: { sheet, placeOf: (row, column) => (row === 0 ? headings : cells[row - 1]!)[column]! },
    titles,
    ...{ headingRows: [0], top: 0, parts: new Map(), printed: [] },
    columns: drawn.map(({ field, heading, month, measure }, index): Column => ({
      ...{ col: index, field, heading, headingRow: 0, month, quarter: null, ours: false },
      unit: measure && unitOf(measure),
    })),
    rows: lines.map(rowOf),
    unit: unit ?? 1,
    unitAssumed: unit === null,
    ...{ sign: 1, signSaid: false, unsure: [], answered: [], marks: NO_MARKS, sumRows: [] },
  };
}

const hasProgramme = ({ programme }: DownLine) => programme !== null;

function rowOf({ name, programme, isTotal }: DownLine, index: number): Row {
  return { row: index + 1, kind: isTotal ? 'total' : 'line', name, section: null, programme };
}

/** Null where columns of one measure are in different units. */
function unitsOf(lines: readonly DownLine[]): ((measure: DownMeasure) => number | null) | null {
  const all = lines.flatMap(({ columns }) => columns);
  const units = (measure: DownMeasure) => [
    ...new Set(all.filter((one) => one.measure === measure).map(({ unit }) => unit)),
  ];
  if (MEASURES.some((measure) => units(measure).length > 1)) return null;
  return (measure) => units(measure)[0] ?? null;
}

const MEASURES: readonly DownMeasure[] = ['plan', 'target', 'actual'];
const WORDS = { plan: 'Plan', target: 'Target', actual: 'Actual' };

/** The names, then every measure's months with their sums. */
function drawnColumns(sheet: SheetSnapshot, col: number, rows: DownRows, { level, lines }: DownNames): Drawn[] {
  const name = { measure: null, heading: '', month: null, row: null };
  const has = (measure: DownMeasure) => lines.some(({ columns }) => columns.some((one) => one.measure === measure));
  return [
    ...(level === 'scheme' && lines.some(hasProgramme) ? [{ ...name, field: 'programme' as const }] : []),
    { ...name, field: level },
    ...MEASURES.filter(has).flatMap((measure) => figureColumns(sheet, col, rows, measure)),
  ];
}

function figureColumns(sheet: SheetSnapshot, col: number, rows: DownRows, measure: DownMeasure): Drawn[] {
  const isActual = measure === 'actual';
  const headed = (text: string) => `${WORDS[measure]} | ${text}`;
  const months = rows.months.map(({ row, month }): Drawn => {
    const value = cellAt(sheet, row, col);
    const text = typeof value === 'number' ? MONTH_NAMES[(month + 2) % 12]! : cleanText(value);
    return { field: isActual ? 'monthActual' : 'monthPlan', measure, heading: headed(text), month, row };
  });
  const sum = (row: number | null, field: Field): Drawn[] => {
    if (row === null) return [];
    return [{ field, measure, heading: headed(cleanText(cellAt(sheet, row, col))), month: null, row }];
  };
  return [...months, ...sum(rows.total, 'total'), ...sum(rows.toDate, isActual ? 'ytdActual' : 'ytdPlan')];
}

function cellOf({ columns }: DownLine, { measure, row }: Drawn): Place | null {
  const column = columns.find((one) => one.measure === measure);
  return column && row !== null ? { row, col: column.col } : null;
}
