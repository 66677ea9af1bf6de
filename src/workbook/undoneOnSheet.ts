// The edits that take edits back on one sheet, moved to where its cells stand now, without the cells that people have edited since.
// Refuses to know other sheets.
import type { Finding } from '../domain/finding';
import { largest } from '../domain/extremes';
import { mapInPieces, type Pieces } from '../domain/pieces';
import { cellAddress } from './address';
import { type CellGrid, valueAt } from './cellGrid';
import type { Block, CellContent, Edit, RestoreCells, SetCharts, SetConditionalRules } from './edit';
import type { MovedCells } from './movedCells';
import { sameValue } from './outputCells';
import type { CellValue, SheetSnapshot } from './snapshot';

export interface UndoPlan {
  edits: Edit[];
  /** What is left as it is. */
  findings: Finding[];
}

export interface ThenAndNow extends MovedCells {
  /** As the edits left it. */
  after: CellGrid;
  current: CellGrid;
  /** Values that would stand nowhere else any more. */
  kept: ReadonlySet<CellValue>;
}

/** Those whose place `undoneOnSheet` asks for. */
export function columnsOf(back: readonly Edit[]): Set<number> {
  const columns = new Set<number>();
  for (const edit of back) {
    const [col, cols] = extentOf(edit);
    for (let each = col; each < col + cols; each++) columns.add(each);
  }
  return columns;
}

/** First column, and how many. */
function extentOf(edit: Edit): [col: number, cols: number] {
  if (edit.kind === 'restoreCells') return [edit.col, largest(edit.cells.map((line) => line.length))];
  if (edit.kind === 'formatBlock') return [edit.block.col, edit.block.cols];
  return edit.kind === 'setColumnWidths' ? [edit.col, edit.widths.length] : [0, 0];
}

export function undoneOnSheet(back: readonly Edit[], sheet: SheetSnapshot, cells: ThenAndNow): Pieces<UndoPlan> {
  return new UndoneSheet(sheet, cells).plan(back);
}

class UndoneSheet {
  private readonly findings: Finding[] = [];
  private strayed = 0;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly cells: ThenAndNow,
  ) {}

  *plan(back: readonly Edit[]): Pieces<UndoPlan> {
    const edits: Edit[] = [];
    for (const edit of together(back)) {
      for (const one of edit.kind === 'restoreCells' ? yield* this.restored(edit) : this.undone(edit)) edits.push(one);
      yield;
    }
    if (this.strayed > 0) this.findings.push(strayedFinding(this.sheet.name, this.strayed));
    return { edits, findings: this.findings };
  }

  private undone(edit: Edit): Edit[] {
    switch (edit.kind) {
      case 'formatBlock':
        return this.movedBlocks(edit.block).map((block) => ({ ...edit, block }));
      case 'setColumnWidths':
        return edit.widths.flatMap((width, index) =>
          this.cells.isColumnInPlace(edit.col + index) ? [{ ...edit, col: edit.col + index, widths: [width] }] : [],
        );
      case 'setRowHeights':
        return this.runs(edit.row, edit.heights.length).map(({ from, to, length }) => {
          const heights = edit.heights.slice(from - edit.row, from - edit.row + length);
          return { ...edit, row: to, heights };
        });
      case 'setConditionalRules':
        return this.rules(edit);
      case 'setCharts':
        return [this.charts(edit)];
      case 'markSheet':
        return edit.mark === this.sheet.mark ? [] : [edit];
      default:
        return [edit];
    }
  }

  private *restored(edit: RestoreCells): Pieces<RestoreCells[]> {
    const cells = yield* mapInPieces(edit.cells, (line, row) =>
      line.map((content, col) => (content === null ? null : this.ifUntouched(edit.row + row, edit.col + col, content))),
    );
    const isBack = yield* mapInPieces(cells, (line) => line.some((content) => content !== null));
    yield;
    return this.runs(edit.row, cells.length).flatMap(({ from, to, length }) => {
      const [first, end] = [from - edit.row, from - edit.row + length];
      if (!isBack.slice(first, end).includes(true)) return [];
      return { ...edit, row: to, cells: cells.slice(first, end) };
    });
  }

  /** Null where the cell is left as it is; told where somebody has edited it. */
  private ifUntouched(row: number, col: number, content: CellContent): CellContent | null {
    const at = this.cells.rowNow(row);
    if (at === null || !this.cells.isColumnInPlace(col)) {
      this.strayed++;
      return null;
    }
    const value = valueAt(this.cells.current, at, col);
    if (typeof content !== 'object' && sameValue(value, content)) return null;
    const isEdited = !sameValue(value, valueAt(this.cells.after, row, col));
    if (!isEdited && !this.cells.kept.has(value)) return content;
    const told = isEdited ? editedFinding : keptFinding;
    this.findings.push(told(this.sheet.name, cellAddress(at, col), value));
    return null;
  }

  /** Rows that moved by the same way, together; those that nobody can find are left out. */
  private runs(row: number, rows: number): { from: number; to: number; length: number }[] {
    const runs: { from: number; to: number; length: number }[] = [];
    for (let from = row; from < row + rows; from++) {
      const to = this.cells.rowNow(from);
      const last = runs.at(-1);
      if (to === null) continue;
      if (last && last.from + last.length === from && last.to + last.length === to) last.length++;
      else runs.push({ from, to, length: 1 });
    }
    return runs;
  }

  private movedBlocks({ row, col, rows, cols }: Block): Block[] {
    return this.runs(row, rows).flatMap(({ to, length }) =>
      this.columnsInPlace(col, cols).map((columns) => ({ row: to, rows: length, ...columns })),
    );
  }

  private columnsInPlace(col: number, cols: number): { col: number; cols: number }[] {
    const runs: { col: number; cols: number }[] = [];
    for (let each = col; each < col + cols; each++) {
      const last = runs.at(-1);
      if (!this.cells.isColumnInPlace(each)) continue;
      if (last && last.col + last.cols === each) last.cols++;
      else runs.push({ col: each, cols: 1 });
    }
    return runs;
  }

  /** Where rows have moved, rules stay as they are, and Excel has moved them along: a formula names cells by their addresses. */
  private rules(edit: SetConditionalRules): SetConditionalRules[] {
    const { name, ownRules } = this.sheet;
    if (!edit.add.every(({ block }) => this.areRowsInPlace(block))) {
      this.findings.push(rulesFinding(name));
      return [];
    }
    // All of ours: whatever failed in between and was taken back has left them under other ids.
    return [{ ...edit, remove: ownRules?.map(({ id }) => id) ?? edit.remove }];
  }

  /** But for rows that nobody can find. */
  private areRowsInPlace({ row, rows }: Block): boolean {
    for (let from = row; from < row + rows; from++) if ((this.cells.rowNow(from) ?? from) !== from) return false;
    return true;
  }

  private charts(edit: SetCharts): SetCharts {
    const { ownCharts } = this.sheet;
    return { ...edit, remove: edit.remove.filter((name) => ownCharts === null || ownCharts.includes(name)) };
  }
}

/**
 * Rules and charts were set more than once where several plans were carried out one after the other: all that were added
 * go, and those come back that were there at first.
 */
function together(back: readonly Edit[]): Edit[] {
  const [rules, charts] = [
    back.filter((edit) => edit.kind === 'setConditionalRules'),
    back.filter((edit) => edit.kind === 'setCharts'),
  ];
  const others = back.filter(({ kind }) => kind !== 'setConditionalRules' && kind !== 'setCharts');
  const [first, last] = [charts[0], charts.at(-1)];
  return [
    ...others,
    ...rules.slice(-1).map((edit) => ({ ...edit, remove: rules.flatMap(({ remove }) => remove) })),
    ...(first && last ? [{ ...last, remove: first.remove, drawn: first.drawn ?? [] }] : []),
  ];
}

function editedFinding(sheet: string, cell: string, value: CellValue): Finding {
  const message = `${sheet}!${cell} holds ${JSON.stringify(value)}`;
  return { code: 'undo-edited', severity: 'warning', message, where: [{ sheet, cell }] };
}

function keptFinding(sheet: string, cell: string, value: CellValue): Finding {
  const message = `${cell} on the sheet "${sheet}" was left: ${JSON.stringify(value)} would stand nowhere else.`;
  return { code: 'undo-kept', severity: 'warning', message, where: [{ sheet, cell }] };
}

function strayedFinding(sheet: string, cells: number): Finding {
  const what = cells === 1 ? 'a cell that was written is' : `${cells} cells that were written are`;
  const message = `On the sheet "${sheet}", ${what} not where they were written any more; they were left.`;
  return { code: 'undo-strayed', severity: 'warning', message, where: [] };
}

function rulesFinding(sheet: string): Finding {
  const message = `On the sheet "${sheet}" rows have moved since, so its conditional formats were left.`;
  return { code: 'undo-strayed', severity: 'info', message, where: [] };
}
