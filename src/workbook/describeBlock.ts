// What a heading block says of the table below it: its columns, its level, its kind, its unit. Reads no rows but to tell
// names from ids.
import type { Period } from '../domain/period';
import { readSeriesLabel } from './activityLabel';
import { cleanText, readCell } from './cell';
import { facetsOf } from './classifyHeading';
import { withBareMeasures } from './bareMeasures';
import type { HeadingBlock } from './headingBlock';
import type { Field } from './headings';
import { isActivity, isThing } from './isActivity';
import { linesAbove } from './linesAbove';
import { cornerUnits, unitIn } from './moneyUnit';
import { range } from './range';
import { heightOf, readColumns } from './readColumns';
import { registerColumns } from './registerColumns';
import { registerKind } from './registerKind';
import type { SheetSnapshot } from './snapshot';
import type { FindSpread, Spread } from './spread';
import { cellAt, type Column, type Table, type TableKind } from './table';

/** Titles are looked for in this many rows above the headings. */
const TITLE_ROWS = 4;
const LONGEST_TITLE = 80;

export interface Description {
  block: HeadingBlock;
  /** Zero-based last row that can belong to the table. */
  end: number;
  /** Short texts above the headings, nearest first, and the sheet's own name last. */
  titles: string[];
  columns: Column[];
  level: Table['level'];
  kind: TableKind;
  /** £k per unit, null where no title says. */
  unit: number | null;
  /** Set where lines have several rows each. */
  spread: Spread | null;
}

export function describeBlock(
  sheet: SheetSnapshot,
  block: HeadingBlock,
  end: number,
  period: Period | null,
  findSpread: FindSpread | null,
): Description {
  const titles = titlesAbove(sheet, block);
  const register = registerKind(headingTexts(sheet, block), titles);
  if (register) {
    const columns = registerColumns(sheet, block, register);
    return { block, end, titles, columns, level: 'scheme', kind: register, unit: unitIn(titles), spread: null };
  }
  const headed = withBareMeasures(sheet, block, end, readColumns(sheet, block, period));
  const plain = withNames(
    sheet,
    block,
    end,
    titles,
    headed.some(isThing) ? withMeasures(headed, ownTitles(sheet, block, titles)) : headed,
  );
  const isCounted = isActivity(sheet, block, end, headed);
  const spread = isCounted ? null : (findSpread?.(sheet, block, end, plain, period) ?? null);
  const columns = spread?.columns ?? plain;
  const kind = isCounted
    ? 'activity'
    : namesYears(sheet, block, end, columns)
      ? 'other'
      : kindOf(columns, titles, sheet, block);
  const unit = unitIn([...cornerUnits(sheet, block, columns), ...titles]);
  return { block, end, titles, columns, level: levelOf(columns, titles), kind, unit, spread };
}

/** Short texts above the headings, nearest first, and the sheet's own name last. Of the first table from the left they may begin before it. */
function titlesAbove(sheet: SheetSnapshot, { top, bottom, left, right }: HeadingBlock): string[] {
  const titles: string[] = [];
  const isFirst = range(sheet.left, left - 1).every((col) => cellAt(sheet, bottom, col) === '');
  for (let row = top - 1; row >= Math.max(sheet.top, top - TITLE_ROWS); row--) {
    for (let col = isFirst ? sheet.left : left; col <= right; col++) {
      const text = cleanText(cellAt(sheet, row, col));
      if (text !== '' && text.length <= LONGEST_TITLE && !text.endsWith('.')) titles.push(text);
    }
  }
  return [...titles, sheet.name];
}

/** Adds the name column where it has no heading of its own, and tells ids from names where one heading covers both. */
function withNames(
  sheet: SheetSnapshot,
  block: HeadingBlock,
  end: number,
  titles: string[],
  columns: Column[],
): Column[] {
  const named = columns.find(
    ({ field }) => field === 'scheme' || field === 'milestone' || field === 'area' || field === 'setting',
  );
  if (named?.field === 'scheme') return splitIdAndName(sheet, block, end, columns, named);
  if (named || columns.some(({ field }) => field === 'programme')) return columns;
  const id = columns.find((column) => column.field === 'id');
  const others = columns.filter((column) => column !== id);
  const col = firstTextColumn(sheet, block, end, others, id ? id.col + 1 : block.left - 1);
  if (col === null) return columns;
  const isScheme = id || titles.some((title) => /\bschemes?\b|\bprojects?\b/i.test(title));
  const field: Field = isScheme ? 'scheme' : 'programme';
  return [nameColumn(field, col, block), ...columns];
}

/** Under a heading that names no programme, "16/17" and "17/18 Target" are none. */
function namesYears(sheet: SheetSnapshot, block: HeadingBlock, end: number, columns: Column[]): boolean {
  const name = columns.find(({ field, heading }) => field === 'programme' && heading === '');
  if (!name) return false;
  const rows = range(block.bottom + 1, end).map((row) => cleanText(cellAt(sheet, row, name.col)));
  const labels = rows.filter((text) => text !== '').map(readSeriesLabel);
  return labels.length > 0 && labels.every((label) => label?.measure === '');
}

function splitIdAndName(
  sheet: SheetSnapshot,
  block: HeadingBlock,
  end: number,
  columns: Column[],
  name: Column,
): Column[] {
  const next = name.col + 1;
  const headed = columns.some(({ col, field }) => col === next || field === 'id');
  if (headed || cleanText(cellAt(sheet, name.headingRow, next)) !== '') return columns;
  const first = range(block.bottom + 1, end)
    .map((row) => cellAt(sheet, row, name.col))
    .filter((value) => cleanText(value) !== '');
  const ids = first.filter(looksLikeId).length;
  if (ids === 0 || ids < first.length / 2) return columns;
  return columns.flatMap((column) =>
    column === name
      ? [
          { ...name, field: 'id' as const },
          { ...name, col: next },
        ]
      : [column],
  );
}

function looksLikeId(value: unknown): boolean {
  const text = cleanText(String(value));
  return (
    readCell(text).kind === 'toBeConfirmed' ||
    (/\d/.test(text) && /^[A-Z]{0,6}[-/. ]?\d[\dA-Z]*([-/.][\dA-Z]+)*$/i.test(text))
  );
}

function firstTextColumn(
  sheet: SheetSnapshot,
  block: HeadingBlock,
  end: number,
  columns: readonly Column[],
  from: number,
): number | null {
  const spans = range(block.left, block.right).filter(
    (col) => facetsOf(cellAt(sheet, block.bottom, col)).span !== null,
  );
  const firstField = Math.min(...columns.map(({ col }) => col), ...spans);
  // Without a column to stand before there is no name column, and no end to the search for it.
  if (!Number.isFinite(firstField)) return null;
  for (let col = Math.max(sheet.left, from); col < firstField; col++) {
    const isText = (row: number) => readCell(cellAt(sheet, row, col)).kind === 'text';
    if (range(block.bottom + 1, end).some(isText)) return col;
  }
  return null;
}

function nameColumn(field: Field, col: number, block: HeadingBlock): Column {
  return { col, field, heading: '', headingRow: block.bottom, month: null, quarter: null, unit: null, ours: false };
}

/** Without what belongs to the table above: "Planned care" in its last line says nothing of this one. */
export function ownTitles(sheet: SheetSnapshot, { top }: HeadingBlock, titles: string[]): string[] {
  const lines = linesAbove(sheet, top).flat();
  return titles.filter((title) => lines.includes(title) || title === sheet.name);
}

/** Month columns without "plan" or "actual" of their own take it from the nearest title that says one of them. */
function withMeasures(columns: Column[], titles: string[]): Column[] {
  const said = titles
    .map((title) => facetsOf(title).measure)
    .find((measure) => measure === 'actual' || measure === 'plan' || measure === 'target');
  if (!said) return columns;
  const field: Field = said === 'actual' ? 'monthActual' : 'monthPlan';
  return columns.map((column) => (column.field === 'month' ? { ...column, field } : column));
}

function levelOf(columns: Column[], titles: string[]): Table['level'] {
  if (columns.some(({ field }) => field === 'scheme')) return 'scheme';
  if (columns.some(({ field }) => field === 'programme')) return 'programme';
  if (columns.some(({ field }) => field === 'id')) return 'scheme';
  return titles.some((title) => /\bschemes?\b/i.test(title)) ? 'scheme' : 'programme';
}

/** A risk register has none of these. */
const OF_SCHEMES: readonly Field[] = [
  ...['plan', 'target', 'ytdPlan', 'ytdActual', 'inMonthPlan', 'inMonthActual', 'monthPlan', 'monthActual'],
] as Field[];

const LINE_FIELDS: readonly Field[] = [
  ...OF_SCHEMES,
  ...['forecast', 'quarterPlan', 'quarterActual', 'plannedStart'],
  ...['milestoneRating', 'previousMilestoneRating', 'ytdRating'],
] as Field[];

function kindOf(columns: Column[], titles: string[], sheet: SheetSnapshot, block: HeadingBlock): TableKind {
  const has = (...fields: Field[]) => columns.some(({ field }) => fields.includes(field));
  if (has('setting') && has('value')) return 'settings';
  if (has('overrideRating') && has('scheme', 'programme', 'id')) return 'overrides';
  if (has('area') && has('confidence', 'issue', 'actions', 'recovery')) return 'exceptions';
  // Figures or milestones beside the words make it a list of schemes with remarks.
  if (has('scheme', 'id') && isLog(columns) && !has('milestone', 'risk', 'total', ...LINE_FIELDS)) return 'exceptions';
  // A register may rate the risk of a scheme beside its money; a risk register has none.
  if (has('risk') && !has(...OF_SCHEMES)) return 'other';
  if (has('milestone')) return 'milestones';
  // Names may stand in another table, by the same ids.
  if (!has('scheme', 'programme', 'id')) return 'other';
  const headed = [...titles.slice(0, -1), sheet.name, ...headingTexts(sheet, block)];
  if (has('scheme') && has('total') && headed.some((text) => /\btop \d+\b/i.test(text))) return 'top';
  return has(...LINE_FIELDS, 'spanAlone') ? 'lines' : 'other';
}

const LOG_FIELDS: readonly Field[] = ['issue', 'actions', 'recovery', 'previousConfidence', 'confidence'];

function isLog(columns: readonly Column[]): boolean {
  return LOG_FIELDS.filter((name) => columns.some(({ field }) => field === name)).length >= 2;
}

/** The lowest text of every column: one that spans the bands stands in the highest. */
function headingTexts(sheet: SheetSnapshot, block: HeadingBlock): string[] {
  const rows = heightOf(block);
  return range(block.left, block.right).map((col) => {
    const texts = rows.map((row) => cleanText(cellAt(sheet, row, col)));
    return texts.findLast((text) => text !== '') ?? '';
  });
}
