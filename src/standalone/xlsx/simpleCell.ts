// A cell as nearly all are written, by one pattern: in the first second of a process V8 takes a third of the time for it that it takes
// from tag to tag. Whatever is written otherwise is left to who reads tag by tag.
import type { Attributes } from './scanSheet';

export interface SimpleCell {
  /** As in `K5`, its letters. */
  column: string;
  attributes: Attributes;
  openEnd: number;
  end: number;
  /** Null where the cell is only formatted. */
  value: string | null;
}

const CELL = /<c r="(([A-Z]{1,3})\d+)"(?: s="(\d+)")?(?: t="([a-z]+)")?(?:\/>|><v>([^<>&\]\r]*)<\/v><\/c>)/y;
const AROUND_VALUE = '<v></v></c>'.length;

/** Of the cell that begins at `start`; null where its tags are to be read one by one. */
export function simpleCell(xml: string, start: number): SimpleCell | null {
  CELL.lastIndex = start;
  const found = CELL.exec(xml);
  if (!found) return null;
  const [whole, r, column = '', s, t, value = null] = found;
  const end = start + whole.length;
  const openEnd = value === null ? end : end - AROUND_VALUE - value.length;
  return { column, attributes: { r, s, t }, openEnd, end, value };
}
