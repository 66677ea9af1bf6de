// Single cells to write on one sheet, gathered into few blocks. Knows nothing of why they are written.
import type { WriteBlock } from './edit';
import { sameValue } from './outputCells';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt } from './table';

/** Rows without a change that a block may bridge: a few nulls cost less than a block of its own. */
const BRIDGED_ROWS = 4;

export class CellChanges {
  private readonly byColumn = new Map<number, Map<number, CellValue>>();

  /** @param sheet as it stands; null for a sheet that is still to be added. */
  constructor(private readonly sheet: SheetSnapshot | null) {}

  /** Notes a cell's wanted value; what stands there already is no change. */
  set(row: number, col: number, value: CellValue): void {
    const current = this.sheet ? cellAt(this.sheet, row, col) : '';
    if (sameValue(current, value)) {
      this.byColumn.get(col)?.delete(row);
      return;
    }
    const column = this.byColumn.get(col) ?? new Map<number, CellValue>();
    column.set(row, value);
    this.byColumn.set(col, column);
  }

  /** Every change with what stands there now, from the top down and from left to right. */
  changed(): { was: CellValue; is: CellValue }[] {
    const changes = [...this.byColumn].flatMap(([col, column]) =>
      [...column].map(([row, is]) => ({ row, col, was: this.sheet ? cellAt(this.sheet, row, col) : '', is })),
    );
    return changes.sort((a, b) => a.row - b.row || a.col - b.col).map(({ was, is }) => ({ was, is }));
  }

  /** Blocks in column order; neighbouring columns with the same rows share one. */
  blocks(sheet: string): WriteBlock[] {
    const blocks: WriteBlock[] = [];
    // By the place where a block to their right would begin.
    const open = new Map<string, WriteBlock>();
    for (const col of [...this.byColumn.keys()].sort((a, b) => a - b)) {
      for (const run of runsOf(this.byColumn.get(col)!)) {
        const place = (column: number) => [column, run.row, run.values.length].join();
        const left = open.get(place(col));
        const block = left ?? { kind: 'writeBlock', sheet, row: run.row, col, values: run.values.map(() => []) };
        run.values.forEach((value, index) => block.values[index]!.push(value));
        if (!left) blocks.push(block);
        open.set(place(col + 1), block);
      }
    }
    return blocks;
  }
}

interface Run {
  row: number;
  values: (CellValue | null)[];
}

function runsOf(changes: Map<number, CellValue>): Run[] {
  const runs: Run[] = [];
  for (const [row, value] of [...changes].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    const gap = run ? row - (run.row + run.values.length) : Infinity;
    if (!run || gap > BRIDGED_ROWS) runs.push({ row, values: [value] });
    else run.values.push(...Array.from({ length: gap }, () => null), value);
  }
  return runs;
}
