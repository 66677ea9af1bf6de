// Single cells to write on one sheet, gathered into few blocks. Knows nothing of why they are written.
import { gatherInPieces, type Pieces } from '../domain/pieces';
import type { WriteBlock } from './edit';
import { sameValue } from './outputCells';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt } from './table';

/** Rows without a change that a block may bridge: a few nulls cost less than a block of its own. */
const BRIDGED_ROWS = 4;

export class CellChanges {
  private readonly byColumn = new Map<number, ColumnChanges>();

  /** @param sheet as it stands; null for a sheet that is still to be added. */
  constructor(private readonly sheet: SheetSnapshot | null) {}

  /** Notes a cell's wanted value; what stands there already is no change. */
  set(row: number, col: number, value: CellValue): void {
    const isChange = !sameValue(this.standing(row, col), value);
    let column = this.byColumn.get(col);
    if (!column && isChange) this.byColumn.set(col, (column = []));
    if (column && (isChange || row < column.length)) column[row] = isChange ? value : undefined;
  }

  /** Every change with what stands there now, from the top down and from left to right. */
  *changed(): Pieces<{ was: CellValue; is: CellValue }[]> {
    const changes = yield* gatherInPieces(
      [...this.byColumn].map(
        ([col, column]) =>
          () =>
            column.flatMap((is, row) => (is === undefined ? [] : [{ row, col, was: this.standing(row, col), is }])),
      ),
    );
    return changes.sort((a, b) => a.row - b.row || a.col - b.col).map(({ was, is }) => ({ was, is }));
  }

  private standing(row: number, col: number): CellValue {
    return this.sheet ? cellAt(this.sheet, row, col) : '';
  }

  /** Blocks in column order; neighbouring columns with the same rows share one. */
  *blocks(sheet: string): Pieces<WriteBlock[]> {
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
      yield;
    }
    return blocks;
  }
}

/** By row, of which most have none. */
type ColumnChanges = (CellValue | undefined)[];

interface Run {
  row: number;
  values: (CellValue | null)[];
}

function runsOf(changes: ColumnChanges): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  changes.forEach((value, row) => {
    if (value === undefined) return;
    const gap: number = run ? row - (run.row + run.values.length) : Infinity;
    if (!run || gap > BRIDGED_ROWS) runs.push((run = { row, values: [] }));
    else for (let bridged = 0; bridged < gap; bridged++) run.values.push(null);
    run.values.push(value);
  });
  return runs;
}
