// Whose figures the columns of a table with its months down are: schemes or programmes that other tables name, or that its own words call so.
// Refuses to guess: what nothing tells is left, with the reason.
import { nameKey } from '../domain/programmeNames';
import { facetsOf } from './classifyHeading';
import { type DownColumn, type DownHeadings, type DownMeasure, isMeasure } from './downColumns';
import { lineOfTitle } from './downTitle';
import type { KnownLines } from './knownLines';
import type { Table } from './table';

export interface DownLine {
  /** As the workbook's other tables call it. */
  name: string;
  /** What stands over a name that no other table has. */
  programme: string | null;
  isTotal: boolean;
  /** The cell of its name; null for a name that only a title has. */
  at: { row: number; col: number } | null;
  columns: MeasuredColumn[];
}

export type MeasuredColumn = DownColumn & { measure: DownMeasure };

export interface DownNames {
  level: Table['level'];
  lines: DownLine[];
  /** Columns that are not read, each with the reason. */
  left: LeftColumn[];
}

interface LeftColumn {
  column: DownColumn;
  reason: string;
}

/** @param titles over the table, nearest first. @returns the reason where nothing tells. */
export function downNames(headings: DownHeadings, titles: readonly string[], known: KnownLines): DownNames | string {
  const texts = [...headings.over, ...titles];
  const wanted = headings.columns.filter(({ isOther }) => !isOther);
  const said = texts.map(measureSaid).find((measure) => measure !== null) ?? null;
  const columns = wanted.map((column) => {
    const split = withoutMeasure(column, wanted, known);
    return { ...split, measure: split.measure ?? said };
  });
  if (columns.length === 0) return 'none of its columns is a plan or an actual by month';
  if (columns.every(({ measure }) => measure === null)) return 'nothing says whether it is the plan or the actual';
  if (columns.every(({ of, isTotal }) => of.length === 0 && !isTotal)) {
    const title = lineOfTitle(texts, known);
    return typeof title === 'string' ? title : together(title.level, columns, () => ({ ...title.line, at: null }));
  }
  const level = levelOf(columns, texts, known);
  if (level === null) return 'nothing says whether its columns are schemes or programmes';
  const isNamed = levelSaid(texts) === level;
  return together(level, columns, (column) => lineOf(column, level, known, isNamed));
}

/** "Plan by month" says which one it is, "Plan and actual by month" does not. */
function measureSaid(text: string): DownMeasure | null {
  const { measure } = facetsOf(text);
  const others = text.replace(measure === 'actual' ? ACTUAL : PLAN, '');
  return isMeasure(measure) && !(measure === 'actual' ? PLAN : ACTUAL).test(others) ? measure : null;
}

const ACTUAL = /\b(actuals?|achieved|delivered)\b/i;
const PLAN = /\b(plan(ned)?|targets?|budget|trajectory)\b/i;

const MEASURE_LAST = /^(.+?)(?: ?[:–(|]+ ?| -+ ?| )(plan|target|actual)\)?$/i;

/** "Theatres plan", "Estates (actual)": the name without its measure, where a line is so called or another column has its other figure. */
function withoutMeasure(column: DownColumn, all: readonly DownColumn[], known: KnownLines): DownColumn {
  const last = column.of.at(-1);
  const [, text, measure] = MEASURE_LAST.exec(last?.text ?? '') ?? [];
  if (!last || text === undefined || isKnown(last.text, known)) return column;
  const isPaired = all.some(
    (other) => other !== column && MEASURE_LAST.exec(other.of.at(-1)?.text ?? '')?.[1] === text,
  );
  if (!isPaired && !isKnown(text, known)) return column;
  return {
    ...column,
    of: [...column.of.slice(0, -1), { ...last, text }],
    measure: measure!.toLowerCase() as DownMeasure,
  };
}

export function isKnown(text: string, { schemes, programmes }: KnownLines): boolean {
  return schemes.has(nameKey(text)) || programmes.has(nameKey(text));
}

/** Names that other tables have decide, then the words over the table. */
function levelOf(columns: readonly DownColumn[], texts: readonly string[], known: KnownLines): Table['level'] | null {
  const knows = (names: KnownLines[keyof KnownLines]) =>
    columns.some(({ of }) => of.some(({ text }) => names.has(nameKey(text))));
  const [schemes, programmes] = [knows(known.schemes), knows(known.programmes)];
  if (schemes !== programmes) return schemes ? 'scheme' : 'programme';
  const isBanded = schemes && columns.some(({ of }) => of.length > 1);
  return isBanded ? 'scheme' : levelSaid(texts);
}

const SCHEMES = /\b(schemes|projects|initiatives)\b|\b(by|per|each) (scheme|project)\b/i;
const PROGRAMMES =
  /\b(programmes|work ?streams|divisions|directorates)\b|\b(by|per|each) (programme|work ?stream|division|directorate)\b/i;

function levelSaid(texts: readonly string[]): Table['level'] | null {
  for (const text of texts) {
    const { field } = facetsOf(text);
    const [scheme, programme] = [
      field === 'scheme' || SCHEMES.test(text),
      field === 'programme' || PROGRAMMES.test(text),
    ];
    if (scheme !== programme) return scheme ? 'scheme' : 'programme';
  }
  return null;
}

type Named = Omit<DownLine, 'columns'>;

/** @param isNamed whether the table's own words say what its columns are, so that a name nobody else has is a line as well. */
function lineOf(
  { of, isTotal }: DownColumn,
  level: Table['level'],
  known: KnownLines,
  isNamed: boolean,
): Named | string {
  const last = of.at(-1);
  if (!last) return isTotal ? { name: 'Total', programme: null, isTotal: true, at: null } : 'nothing says whose it is';
  if (isTotal) return 'it is a sum of its neighbours';
  const names = level === 'scheme' ? known.schemes : known.programmes;
  const found = of.findLast(({ text }) => names.has(nameKey(text)));
  const name = found && names.get(nameKey(found.text));
  if (name === null) return `several schemes are called "${found!.text}"`;
  if (name !== undefined) return { name, programme: null, isTotal: false, at: found! };
  if (!isNamed || isKnown(last.text, known)) return `no other table has a ${level} called "${last.text}"`;
  return { name: last.text, programme: of.length > 1 ? of[0]!.text : null, isTotal: false, at: last };
}

function together(
  level: Table['level'],
  columns: readonly DownColumn[],
  nameOf: (column: DownColumn) => Named | string,
): DownNames {
  const lines: DownLine[] = [];
  const left: LeftColumn[] = [];
  for (const column of columns) {
    const reason = addColumn(lines, column, nameOf(column));
    if (reason !== null) left.push({ column, reason });
  }
  return { level, lines, left };
}

/** @returns why it is left out, null where it is one of a line's. */
function addColumn(lines: DownLine[], column: DownColumn, named: Named | string): string | null {
  const { measure } = column;
  if (typeof named === 'string') return named;
  if (measure === null) return 'nothing says whether it is the plan or the actual';
  const line = lines.find(({ name, isTotal }) => name === named.name && isTotal === named.isTotal);
  if (line?.columns.some((other) => other.measure === measure))
    return `another column is the ${measure} of "${named.name}" as well`;
  if (line) line.columns.push({ ...column, measure });
  else lines.push({ ...named, columns: [{ ...column, measure }] });
  return null;
}
