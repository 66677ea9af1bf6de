// Edits as steps, each with what takes it back as far as that is known without looking at the workbook.
// Refuses to know how a workbook is looked at: that is each implementation's own.
import type { Block, DeleteSheet, Edit, EnsureSheet, FormatBlock, SetCharts } from './edit';

/** Something that cannot be put back, in words. */
export interface Loss {
  sheet: string;
  /** "the look of K5:K44" */
  what: string;
}

/** Where the used cells of a sheet lay, zero-based; no rows where it was empty. */
export interface SheetExtent extends Block {
  sheet: string;
}

/** What takes edits back, in the order in which it is to be carried out. */
export interface Undo {
  edits: Edit[];
  lost: Loss[];
  /** Of sheets that were there, just before the edits; left out where nobody can edit between reading and writing. */
  extents?: SheetExtent[];
}

export interface Step {
  edit: Edit;
  /** Null where it depends on what stands in the workbook just before the edit. */
  undo: Undo | null;
}

export const NO_UNDO: Undo = { edits: [], lost: [] };

/** One edit takes back what was done, and nothing is lost. */
export function undoneBy(edit: Edit): Undo {
  return { edits: [edit], lost: [] };
}

/** @param isThere tells of the workbook before the first edit. */
export function undoSteps(edits: readonly Edit[], isThere: (sheet: string) => boolean): Step[] {
  const known = new KnownUndos(edits, isThere);
  return edits.map((edit, index) => ({ edit, undo: known.undoOf(edit, index) }));
}

/** Last first, so that what was changed twice ends as it was at the very first. */
export function undoInReverse(undos: readonly Undo[]): Undo {
  const reversed = [...undos].reverse();
  return {
    edits: chartsAfterCells(reversed.flatMap(({ edits }) => edits)),
    lost: reversed.flatMap(({ lost }) => lost),
  };
}

class KnownUndos {
  private readonly added = new Set<string>();
  private readonly deleted = new Set<string>();
  private readonly noted: FormatBlock[] = [];

  constructor(
    private readonly edits: readonly Edit[],
    private readonly isThere: (sheet: string) => boolean,
  ) {}

  undoOf(edit: Edit, index: number): Undo | null {
    if (edit.kind === 'ensureSheet') return this.undoOfAdding(edit, index);
    if (edit.kind === 'deleteSheet') return this.undoOfDeleting(edit);
    // With the sheet goes all that was done to it.
    if (this.added.has(sheetKey(edit.sheet))) return NO_UNDO;
    if (edit.kind === 'setCharts') return undoOfCharts(edit);
    return edit.kind === 'formatBlock' && this.isNoted(edit) ? NO_UNDO : null;
  }

  private undoOfAdding({ sheet }: EnsureSheet, index: number): Undo {
    const key = sheetKey(sheet);
    const stands = this.added.has(key) || (this.isThere(sheet) && !this.deleted.has(key));
    if (stands) return NO_UNDO;
    this.added.add(key);
    return undoneBy({ kind: 'deleteSheet', sheet, built: builtBy(this.edits.slice(index), key) });
  }

  private undoOfDeleting({ sheet, built }: DeleteSheet): Undo {
    this.added.delete(sheetKey(sheet));
    this.deleted.add(sheetKey(sheet));
    return { edits: built, lost: [] };
  }

  /** The look of a whole sheet is noted once, and not again for each part of it. */
  private isNoted(edit: FormatBlock): boolean {
    if (this.noted.some((earlier) => covers(earlier, edit))) return true;
    this.noted.push(edit);
    return false;
  }
}

/** As sheets are found: letter case does not count. */
function sheetKey(sheet: string): string {
  return sheet.toLowerCase();
}

function builtBy(edits: readonly Edit[], key: string): Edit[] {
  const own = edits.filter(({ sheet }) => sheetKey(sheet) === key);
  const end = own.findIndex(({ kind }) => kind === 'deleteSheet');
  return end < 0 ? own : own.slice(0, end);
}

function covers(earlier: FormatBlock, later: FormatBlock): boolean {
  if (sheetKey(earlier.sheet) !== sheetKey(later.sheet) || !contains(earlier.block, later.block)) return false;
  return Object.keys(later.format).every((name) => Object.hasOwn(earlier.format, name));
}

function contains(outer: Block, inner: Block): boolean {
  const rows = outer.row <= inner.row && inner.row + inner.rows <= outer.row + outer.rows;
  return rows && outer.col <= inner.col && inner.col + inner.cols <= outer.col + outer.cols;
}

function undoOfCharts({ kind, sheet, remove, add, drawn = [] }: SetCharts): Undo {
  const remembered = [...drawn];
  const back = remove.map((name) => {
    const at = remembered.findIndex((chart) => chart.name === name);
    return at < 0 ? null : remembered.splice(at, 1)[0]!;
  });
  const lost = remove.filter((_name, index) => back[index] === null);
  const edit: SetCharts = {
    kind,
    sheet,
    remove: add.map(({ name }) => name),
    add: back.filter((chart) => chart !== null),
    drawn: add,
  };
  return { edits: [edit], lost: lost.map((name) => ({ sheet, what: `the chart "${name}"` })) };
}

/** A chart is drawn once its cells are back: Excel looks at them to tell headings from figures. */
function chartsAfterCells(edits: readonly Edit[]): Edit[] {
  const done: Edit[] = [];
  let waiting: SetCharts[] = [];
  for (const edit of edits) {
    if (edit.kind === 'deleteSheet' || edit.kind === 'ensureSheet') {
      done.push(...waiting.filter(({ sheet }) => sheetKey(sheet) === sheetKey(edit.sheet)));
      waiting = waiting.filter(({ sheet }) => sheetKey(sheet) !== sheetKey(edit.sheet));
    }
    if (edit.kind === 'setCharts') waiting.push(edit);
    else done.push(edit);
  }
  return [...done, ...waiting];
}
