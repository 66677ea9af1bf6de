// The cells that a line's figure was read from, or those of the lines and months that it is the sum of.
// Refuses to know what a figure is used for.
import type { AssessedLine } from './assessed';
import type { CellRef } from './finding';
import type { Period } from './period';
import type { Phasing } from './phasings';
import type { FigureName } from './records';

/** None for a figure that is not known. Their values, added up, are the figure. A sum's are one list, whoever asks. */
export function figureCells(line: AssessedLine, name: FigureName, period: Period | null): readonly CellRef[] {
  const { figures, sumOf, record } = line;
  const parts = sumOf[name];
  if (parts) return cellsOfSum(line, parts, name, period);
  if (figures[name] === null) return [];
  const isOwn = line.record.figures[name] !== null || line.record.key === TOTAL;
  return isOwn ? [record.cells[name] ?? record.where] : monthCells(line, name, period);
}

/** A total's are thousands, and asked for by every table and sentence that names it. */
const SUMS = new WeakMap<AssessedLine, Map<string, readonly CellRef[]>>();

function cellsOfSum(
  line: AssessedLine,
  parts: readonly AssessedLine[],
  name: FigureName,
  period: Period | null,
): readonly CellRef[] {
  const known = SUMS.get(line) ?? new Map<string, readonly CellRef[]>();
  SUMS.set(line, known);
  const key = `${name} ${period?.label}`;
  const found = known.get(key);
  if (found) return found;
  const cells: CellRef[] = [];
  for (const part of parts) for (const cell of figureCells(part, name, period)) cells.push(cell);
  known.set(key, cells);
  return cells;
}

/** A total has no months of its own: what is no sum was printed. */
const TOTAL = 'total';

/** In the order in which `completeFigures` asks them. */
function monthCells({ record: { phasings } }: AssessedLine, name: FigureName, period: Period | null): CellRef[] {
  const series = (of: Phasing['of'], by: Phasing['by']) => phasings.find((each) => each.of === of && each.by === by);
  const month = period?.month ?? 12;
  switch (name) {
    case 'plan':
      return filled(series('plan', 'month') ?? series('plan', 'quarter'), 0, 12);
    case 'ytdPlan':
      return toDate(series('plan', 'month'), series('plan', 'quarter'), month);
    case 'ytdActual':
      return toDate(series('actual', 'month'), series('actual', 'quarter'), month);
    case 'inMonthPlan':
      return filled(series('plan', 'month'), month - 1, month);
    case 'inMonthActual':
      return filled(series('actual', 'month'), month - 1, month);
    default:
      return [];
  }
}

function toDate(months: Phasing | undefined, quarters: Phasing | undefined, month: number): CellRef[] {
  return months ? filled(months, 0, month) : filled(quarters, 0, month / 3);
}

function filled(series: Phasing | undefined, from: number, to: number): CellRef[] {
  const cells: CellRef[] = [];
  for (let index = from; series && index < to; index++) {
    const cell = series.cells[index] ?? null;
    if (cell !== null && series.values[index] !== null) cells.push(cell);
  }
  return cells;
}
