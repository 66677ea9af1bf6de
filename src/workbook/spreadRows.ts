// The rows of a table whose lines have several each, joined to lines: each known by its first row, with the rows of its parts.
// Refuses to join rows of which nothing says whose they are.
import { nameKey } from '../domain/programmeNames';
import { isTotalName } from './classifyRows';
import type { JoinedRows } from './spread';
import type { Row } from './table';

export interface PartedRows {
  /** Which of a line's rows a sheet row is; null for one that is none. */
  partOf: (row: number) => number | null;
  parts: number;
  /** True where a line's name stands in a row of its own above its parts. */
  namesAbove: boolean;
  /** Id and programme that the row itself gives; `''` where it gives none. */
  identityOf: (row: number) => string;
  hasFigures: (row: number) => boolean;
}

interface Line {
  row: Row;
  identity: string;
  rows: (number | null)[];
}

interface State {
  joined: Row[];
  lines: Map<string, Line>;
  last: Line | null;
  /** A name that waits for its parts. */
  above: Row | null;
  section: string | null;
}

/** @param rows as classified one by one. */
export function joinRows(rows: readonly Row[], parted: PartedRows): JoinedRows {
  const state: State = { joined: [], lines: new Map(), last: null, above: null, section: null };
  const lines: Line[] = [];
  for (const row of rows) {
    const part = parted.partOf(row.row);
    if (part === null) {
      addOther(row, state, parted);
      continue;
    }
    const known = knownLine(row, part, state, parted);
    const line = known ?? newLine(row, state, parted);
    line.rows[part] = row.row;
    if (!known) lines.push(line);
    state.last = line;
  }
  return { rows: state.joined, parts: new Map(lines.map(({ row, rows: own }) => [row.row, own])) };
}

/** A row of words or of figures that are of no part. */
function addOther(row: Row, state: State, { namesAbove, hasFigures }: PartedRows): void {
  state.last = null;
  const isTitle = row.kind !== 'note' && row.name !== '' && !hasFigures(row.row);
  if (!isTitle) {
    state.joined.push(row.kind === 'note' ? row : { ...row, kind: 'unread' });
    return;
  }
  if (!namesAbove) setSection(row, state);
  // Of two names above one another the upper one is a section's.
  else if (state.above) setSection(state.above, state);
  if (namesAbove) state.above = row;
}

function setSection(row: Row, state: State): void {
  state.section = row.name;
  state.joined.push({ ...row, kind: 'section' });
}

/** The line that the row belongs to, which has no row of that part yet. */
function knownLine(row: Row, part: number, state: State, parted: PartedRows): Line | null {
  const { last, lines } = state;
  const line = parted.namesAbove
    ? state.above
      ? null
      : last
    : continues(row, last, parted)
      ? last
      : lines.get(keyOf(row, state, parted));
  return line && line.rows[part] === null ? line : null;
}

/** Merged cells hold name and id once, in a line's first row. */
function continues({ row, name }: Row, last: Line | null, { identityOf }: PartedRows): boolean {
  const identity = identityOf(row);
  if (last === null || (identity !== '' && identity !== last.identity)) return false;
  return name === '' || nameKey(name) === nameKey(last.row.name);
}

function newLine(row: Row, state: State, parted: PartedRows): Line {
  const section = state.section ?? row.section;
  const { above } = state;
  const name = parted.namesAbove ? (above?.name ?? '') : row.name;
  const kind = parted.namesAbove && name !== '' ? (isTotalName(name) ? 'total' : 'line') : row.kind;
  const line: Line = {
    row: { ...row, name, section, kind: name === '' ? 'unread' : kind },
    identity: parted.identityOf(row.row),
    rows: Array.from({ length: parted.parts }, () => null),
  };
  state.above = null;
  state.lines.set(keyOf(row, state, parted), line);
  state.joined.push(line.row);
  return line;
}

function keyOf({ row, name, section }: Row, state: State, { identityOf }: PartedRows): string {
  return JSON.stringify([state.section ?? section, identityOf(row), nameKey(name)]);
}
