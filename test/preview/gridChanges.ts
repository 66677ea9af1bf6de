// What to tell the grid so that it shows the book as it is now: single cells where only cells differ.
// Refuses to guess: where anything else differs, the grid has to be drawn anew.
import { type GridOp, type GridSheet } from './gridTypes';

/** Null where changed cells alone do not tell the difference. */
export function gridChanges(before: readonly GridSheet[], after: readonly GridSheet[]): GridOp[] | null {
  if (frameOf(before) !== frameOf(after)) return null;
  return after.flatMap((sheet, index) => cellChanges(before[index]!, sheet));
}

const frameOf = (sheets: readonly GridSheet[]) => JSON.stringify(sheets.map((sheet) => ({ ...sheet, celldata: null })));

function cellChanges(before: GridSheet, after: GridSheet): GridOp[] {
  const old = new Map((before.celldata ?? []).map(({ r, c, v }) => [`${r}_${c}`, { r, c, v }]));
  const ops: GridOp[] = [];
  for (const { r, c, v } of after.celldata ?? []) {
    const key = `${r}_${c}`;
    if (JSON.stringify(old.get(key)?.v) !== JSON.stringify(v)) ops.push(cellOp(after, r, c, v));
    old.delete(key);
  }
  return [...ops, ...[...old.values()].map(({ r, c }) => cellOp(after, r, c, null))];
}

function cellOp({ id }: GridSheet, r: number, c: number, value: unknown): GridOp {
  return { op: 'replace', path: ['data', r, c], value, ...(id === undefined ? {} : { id }) };
}
