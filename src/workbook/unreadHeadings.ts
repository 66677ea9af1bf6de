// Headings of schemes and figures that no table of the sheet has: what stands below them is not read, and the analyst should know.
// Refuses to guess why; a table that is not seen is told of, whatever hides it.
import type { Finding } from '../domain/finding';
import { flatMapInPieces, type Pieces } from '../domain/pieces';
import { cellAddress } from './address';
import { isFigureAt } from './hasFigures';
import { headingRuns, type Run } from './hasSideBySide';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';
import { perTable, type Table } from './table';

/** Figures are looked for in so many rows below. */
const ROWS_BELOW = 4;

interface Headed extends Run {
  row: number;
}

export function* unreadHeadings(sheets: readonly SheetSnapshot[], tables: readonly Table[]): Pieces<Finding[]> {
  const findings: Finding[] = [];
  for (const sheet of sheets) {
    const own = tables.filter((table) => (table.turned?.sheet ?? table.sheet).name === sheet.name);
    if (own.some(({ turned }) => turned)) continue;
    const runs = yield* flatMapInPieces([...sheet.values.entries()], ([index, cells]) =>
      runsIn(cells)
        .map(({ left, right }) => ({ row: sheet.top + index, left: sheet.left + left, right: sheet.left + right }))
        .filter((run) => hasFiguresBelow(sheet, run)),
    );
    const unread = runs.filter((run) => !own.some((table) => holds(table, run)));
    findings.push(...unread.map((run) => told(sheet, run)), ...askew(sheet, runs));
  }
  return findings;
}

/** Below the headings of a table, beside its lines, those of another: which rows are whose is told by no row as a whole. */
function askew(sheet: SheetSnapshot, runs: readonly Headed[]): Finding[] {
  const [first] = runs;
  if (!first) return [];
  const isBeside = ({ left, right }: Headed) => left > first.right + 1 || right < first.left - 1;
  const isAlone = ({ row }: Headed) => !runs.some((other) => other.row === row && other.left === first.left);
  const lower = runs.find((run) => run.row > first.row && isBeside(run) && isAlone(run));
  if (!lower || !hasFiguresBelow(sheet, { ...first, row: lower.row - 1 })) return [];
  const where = [first, lower].map(({ row, left }) => ({ sheet: sheet.name, cell: cellAddress(row, left) }));
  const [one, other] = where.map(({ cell }) => cell);
  return [
    {
      code: 'tables-askew',
      severity: 'info',
      message: `The tables at ${one} and ${other} stand beside one another and begin in different rows: titles and lines of one may be taken for the other's.`,
      where,
      suggestion: 'Look at what was recognised, and let both begin in one row, or move one below the other.',
    },
  ];
}

/** Once each, whatever number of names a run has. */
function runsIn(cells: readonly CellValue[]): Run[] {
  const runs = headingRuns(cells);
  return runs.filter(({ left }, index) => runs.findIndex((run) => run.left === left) === index);
}

/** Among its columns, in a row of its headings or in a line, which may hold words such as "Scheme" and "Plan" as well. */
function holds(table: Table, { row, left, right }: Headed): boolean {
  const { top, headingRows, columns } = table;
  const cols = columns.map(({ col }) => col);
  const height = (headingRows[0] ?? top) - top;
  const isBeside = Math.min(...cols) <= right && Math.max(...cols) >= left;
  const isHeading = headingRows.some((bottom) => row <= bottom && row >= bottom - height);
  return isBeside && (isHeading || linesOf(table).has(row));
}

const linesOf = perTable(
  ({ rows, parts }: Table) => new Set([...rows.map(({ row }) => row), ...[...parts.values()].flat()]),
);

/** Nobody has told its lines from its other rows, so that any row counts. */
function hasFiguresBelow(sheet: SheetSnapshot, { row, left, right }: Headed): boolean {
  const cols = range(left, right);
  return range(row + 1, row + ROWS_BELOW).some((below) => cols.some((col) => isFigureAt(sheet, below, col)));
}

function told(sheet: SheetSnapshot, { row, left, right }: Headed): Finding {
  const [first, last] = [cellAddress(row, left), cellAddress(row, right)];
  return {
    code: 'headings-not-read',
    severity: 'warning',
    message: `${first} to ${last} look like the headings of a table, and no table is read below them.`,
    where: [{ sheet: sheet.name, cell: first }],
    suggestion: 'Keep tables apart by an empty row or column, each with its headings in one row.',
  };
}
