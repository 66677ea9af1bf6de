// The cells of one series as counts, with how final each is where its cell says so: "10,273 (est)".
// A cell that cannot be read is a finding, and the count is not known.
import type { CellRef, Finding } from '../domain/finding';
import type { MonthStatus } from '../domain/months';
import { cellAddress } from './address';
import type { Place } from './activityBlock';
import { STATUS_WORDS } from './activityTableWords';
import { cleanText, readCell } from './cell';
import { unreadableFigure } from './readFigure';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt } from './table';

export interface Counts {
  values: (number | null)[];
  /** Null where the cell says nothing of it. */
  statuses: (MonthStatus | null)[];
  cells: (CellRef | null)[];
}

export function readCounts(sheet: SheetSnapshot, months: readonly (Place | null)[], findings: Finding[]): Counts {
  const read = months.map((place) => (place ? readCount(sheet, place, findings) : NOTHING));
  const cells = months.map((place) => place && { sheet: sheet.name, cell: cellAddress(place.row, place.col) });
  return { values: read.map(({ value }) => value), statuses: read.map(({ status }) => status), cells };
}

/** A row of words: "Actual", "Flex", "Estimate". */
export function readStatuses(sheet: SheetSnapshot, months: readonly (Place | null)[]): (MonthStatus | null)[] {
  return months.map((place) => (place ? statusOf(cleanText(cellAt(sheet, place.row, place.col))) : null));
}

interface Count {
  value: number | null;
  status: MonthStatus | null;
}

const NOTHING: Count = { value: null, status: null };
const MARKED = /^(.*\d)\s*\(?\s*([a-z]+\.?)\s*\)?\s*[*#†‡]*$/i;
const ABOUT = /^(?:~|ca?\.|circa|approx\.?|about) ?(\d.*)$/i;
const NOTED = /^(.*\d)\s*([*#†‡]+)$/;

function readCount(sheet: SheetSnapshot, { row, col }: Place, findings: Finding[]): Count {
  const raw = cellAt(sheet, row, col);
  const cell = readCell(raw);
  if (cell.kind === 'number' && !cell.percent && cell.unit === null && cell.value >= 0)
    return { value: cell.value, status: null };
  const marked = markedCount(raw) ?? aboutCount(raw) ?? notedCount(sheet, raw);
  if (marked) return marked;
  const finding = unreadableFigure(cell, cleanText(raw), 'the activity table');
  if (finding) findings.push({ ...finding, where: [{ sheet: sheet.name, cell: cellAddress(row, col) }] });
  return NOTHING;
}

/** "10,273 (est)", "10273e". */
function markedCount(raw: CellValue): Count | null {
  const [, figure = '', word = ''] = MARKED.exec(cleanText(raw)) ?? [];
  const status = statusOf(word);
  const cell = readCell(figure);
  return status && cell.kind === 'number' ? { value: cell.value, status } : null;
}

/** "~112", "c. 113". */
function aboutCount(raw: CellValue): Count | null {
  const cell = readCell(ABOUT.exec(cleanText(raw))?.[1] ?? '');
  return cell.kind === 'number' ? { value: cell.value, status: 'estimate' } : null;
}

/** "105*": what the sign stands for is said in a note that begins with it. */
function notedCount({ values }: SheetSnapshot, raw: CellValue): Count | null {
  const [, figure = '', sign = ''] = NOTED.exec(cleanText(raw)) ?? [];
  const cell = readCell(figure);
  if (cell.kind !== 'number') return null;
  const note = values.flat().find((value) => typeof value === 'string' && cleanText(value).startsWith(sign));
  const words = note === undefined ? [] : cleanText(note).split(/[^a-z]+/i);
  return { value: cell.value, status: words.map(statusOf).find((status) => status !== null) ?? null };
}

function statusOf(word: string): MonthStatus | null {
  return STATUS_WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}
