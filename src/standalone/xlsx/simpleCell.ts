// A cell as nearly all are written, by one pattern: in the first second of a process V8 takes a third of the time for it that it takes
// from tag to tag. Whatever is written otherwise is left to who reads tag by tag.
import type { Attributes } from './streamXml';

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
  const end = CELL.lastIndex;
  const value = found[5] ?? null;
  const openEnd = value === null ? end : end - AROUND_VALUE - value.length;
  return { column: found[2]!, attributes: { r: found[1], s: found[3], t: found[4] }, openEnd, end, value };
}
