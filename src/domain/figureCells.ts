// The cells that a line's figure was read from, or those of the lines and months that it is the sum of.
// Refuses to know what a figure is used for.
import type { AssessedLine } from './assessed';
import type { CellRef } from './finding';
import type { Period } from './period';
import type { Phasing } from './phasings';
import { forEachInPieces, IN_A_PIECE, type Pieces, whole } from './pieces';
import type { FigureName, Line } from './records';

/** None for a figure that is not known. Their values, added up, are the figure. A sum's are one list, whoever asks. */
export function figureCells(line: AssessedLine, name: FigureName, period: Period | null): readonly CellRef[] {
  const parts = line.sumOf[name];
  if (parts) return whole(cellsOfSum(parts, name, period));
  const cells: CellRef[] = [];
  addOwn(cells, line, name, period);
  return cells;
}

/** A total's are thousands, and asked for by every table and sentence that names it. By what is added up, which copies of a line share. */
const SUMS = new WeakMap<readonly AssessedLine[], Map<string, readonly CellRef[]>>();

/** Finds them with pauses, so that `figureCells` has them at hand. */
export function* findSums(line: AssessedLine, names: readonly FigureName[], period: Period | null): Pieces<void> {
  for (const name of names) {
    const parts = line.sumOf[name];
    if (parts) yield* cellsOfSum(parts, name, period);
  }
}

function* cellsOfSum(
  parts: readonly AssessedLine[],
  name: FigureName,
  period: Period | null,
): Pieces<readonly CellRef[]> {
  const known = SUMS.get(parts) ?? new Map<string, readonly CellRef[]>();
  SUMS.set(parts, known);
  const key = `${name} ${period?.label}`;
  const found = known.get(key);
  if (found) return found;
  const cells: CellRef[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const summed = part.sumOf[name];
    if (summed) yield* forEachInPieces(yield* cellsOfSum(summed, name, period), (cell) => cells.push(cell));
    else addOwn(cells, part, name, period);
    if ((index + 1) % IN_A_PIECE === 0) yield;
  }
  known.set(key, cells);
  return cells;
}

/** A total has no months of its own: what is no sum was printed. */
const TOTAL = 'total';

/** A figure's own cell, else those of its months. */
function addOwn(cells: CellRef[], { figures, record }: AssessedLine, name: FigureName, period: Period | null): void {
  if (figures[name] === null) return;
  if (record.figures[name] !== null || record.key === TOTAL) cells.push(record.cells[name] ?? record.where);
  else addMonths(cells, record, name, period?.month ?? 12);
}

/** Of which months a figure is the sum: of the year, of those to date, or of the one reported. */
const MONTHS: Partial<Record<FigureName, readonly [of: Phasing['of'], span: 'year' | 'ytd' | 'month']>> = {
  plan: ['plan', 'year'],
  ytdPlan: ['plan', 'ytd'],
  ytdActual: ['actual', 'ytd'],
  inMonthPlan: ['plan', 'month'],
  inMonthActual: ['actual', 'month'],
};

/** In the order in which `completeFigures` asks them: months first, and no quarter for a month. */
function addMonths(cells: CellRef[], { phasings }: Line, name: FigureName, month: number): void {
  const [of, span] = MONTHS[name] ?? [];
  const months = phasings.find((each) => each.of === of && each.by === 'month');
  const series = months ?? (span === 'month' ? undefined : phasings.find((each) => each.of === of));
  if (!series) return;
  const to = span === 'year' ? series.cells.length : month / (series.by === 'month' ? 1 : 3);
  for (let index = span === 'month' ? month - 1 : 0; index < to; index++) {
    const cell = series.cells[index] ?? null;
    if (cell !== null && series.values[index] !== null) cells.push(cell);
  }
}
