// A table on a sheet of ours: section title, an optional band of headings, headings, rows, an optional total row.
// Knows looks and places, not what the figures mean.
import type { CellRef } from '../domain/finding';
import { mapInPieces, type Pieces, whole } from '../domain/pieces';
import { addGap, addRow, type Draft, format, type NamedCells } from './draft';
import type { BlockFormat } from './edit';
import {
  BAND,
  CHANGE_FORMAT,
  HEADING,
  MONEY_FORMAT,
  NUMBER,
  RATING,
  ROW_LINE,
  SECTION,
  SHARE_FORMAT,
  SUBTITLE,
  TOTAL_ROW,
  WORDS,
} from './look';
import { adverseRule, belowThresholdRule, ratingRules } from './ratingRules';
import type { CellValue } from './snapshot';

export type ColumnKind = 'name' | 'text' | 'words' | 'money' | 'variance' | 'share' | 'change' | 'rating';

export interface DraftColumn<T> {
  /** Stands over neighbouring columns with the same band; `''` for none. */
  band: string;
  heading: string;
  kind: ColumnKind;
  value: (item: T) => CellValue;
  /** What a figure was read, added up or worked out from. */
  cells?: (item: T) => readonly CellRef[];
  /** Under which name its cells stand beside the row, `''` without one; null where they stand there under other columns' names. */
  named?: string | ((item: T) => string | null);
}

export interface DraftTable<T> {
  title: string;
  columns: readonly DraftColumn<T>[];
  items: readonly T[];
  total: T | null;
  /** Said in place of rows where there are none. */
  whenEmpty: string;
  /** A sentence right below its rows. */
  note?: string;
  /** Shares below it are marked. */
  amberFrom: number;
  /** What stands beside the row besides what its columns name. */
  alsoFrom?: (item: T) => NamedCells[];
}

const NAME: BlockFormat = { wrap: true, horizontal: 'Left' };
const MONEY: BlockFormat = { ...NUMBER, numberFormat: MONEY_FORMAT };
const LEFT: BlockFormat = { horizontal: 'Left' };

const LOOKS: Record<ColumnKind, BlockFormat> = {
  name: NAME,
  text: NAME,
  words: WORDS,
  money: MONEY,
  variance: MONEY,
  share: { ...NUMBER, numberFormat: SHARE_FORMAT },
  change: { ...NUMBER, numberFormat: CHANGE_FORMAT },
  rating: { ...RATING, wrap: true },
};

/** A heading stands as its cells do: over figures at the right, over words at the left. */
const HEADING_PLACES: Record<ColumnKind, BlockFormat> = {
  name: LEFT,
  text: LEFT,
  words: LEFT,
  money: NUMBER,
  variance: NUMBER,
  share: NUMBER,
  change: NUMBER,
  rating: { horizontal: 'Center' },
};

/** @returns the row of the headings, for freezing and repeating. */
export function addTable<T>(draft: Draft, table: DraftTable<T>): number {
  return whole(addTableInPieces(draft, table));
}

/** As `addTable`, of a list that may be long. */
export function* addTableInPieces<T>(draft: Draft, table: DraftTable<T>): Pieces<number> {
  const { title, columns, items, total, whenEmpty } = table;
  if (title !== '') format(draft, { row: addRow(draft, [title]), col: 0, rows: 1, cols: 1 }, SECTION);
  addBands(draft, columns);
  const headings = addRow(
    draft,
    columns.map(({ heading }) => heading),
  );
  format(draft, { row: headings, col: 0, rows: 1, cols: columns.length }, HEADING);
  for (const { first, length, look } of runsOfLooks(columns, HEADING_PLACES))
    format(draft, { row: headings, col: first, rows: 1, cols: length }, look);
  const first = draft.cells.length;
  const all = total === null ? items : [...items, total];
  yield* mapInPieces(all, (item) =>
    addRow(
      draft,
      columns.map(({ value }) => value(item)),
    ),
  );
  addSources(draft, table, all, { headings, first });
  if (items.length === 0 && total === null) addRow(draft, [whenEmpty]);
  else formatBody(draft, table, first);
  if (table.note) format(draft, { row: addRow(draft, [table.note]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  addGap(draft);
  return headings;
}

/** Row by row for the column beside the table, and figure by figure for whoever asks for one. */
function addSources<T>(
  draft: Draft,
  { columns, alsoFrom }: DraftTable<T>,
  items: readonly T[],
  { headings, first }: { headings: number; first: number },
): void {
  const place = { row: first, rows: items.length };
  const cells = function* (item: T) {
    yield* namedCells(columns, item);
    yield* alsoFrom?.(item) ?? [];
  };
  draft.sources.push({ ...place, headings, cells: (index) => cells(items[index]!) });
  draft.figures.push({
    ...place,
    name: (index) => String(columns[0]!.value(items[index]!)),
    heading: (col) => columns[col]?.heading ?? '',
    cells: (index, col) => columns[col]?.cells?.(items[index]!) ?? [],
  });
}

function* namedCells<T>(columns: readonly DraftColumn<T>[], item: T): Iterable<NamedCells> {
  for (const { cells, named } of columns) {
    const label = typeof named === 'function' ? named(item) : (named ?? null);
    if (cells && label !== null) yield { label, cells: cells(item) };
  }
}

/** Neighbouring columns that look alike, as one. */
function runsOfLooks<T>(columns: readonly DraftColumn<T>[], looks: Record<ColumnKind, BlockFormat>) {
  const runs: { first: number; length: number; look: BlockFormat }[] = [];
  columns.forEach(({ kind }, col) => {
    const last = runs.at(-1);
    if (last?.look === looks[kind]) last.length++;
    else runs.push({ first: col, length: 1, look: looks[kind] });
  });
  return runs;
}

function addBands<T>(draft: Draft, columns: readonly DraftColumn<T>[]): void {
  if (columns.every(({ band }) => band === '')) return;
  const texts = columns.map(({ band }, index) => (band === columns[index - 1]?.band ? '' : band));
  format(draft, { row: addRow(draft, texts), col: 0, rows: 1, cols: columns.length }, BAND);
}

function formatBody<T>(draft: Draft, { columns, items, total, amberFrom }: DraftTable<T>, row: number): void {
  const rows = items.length + (total === null ? 0 : 1);
  format(draft, { row, col: 0, rows, cols: columns.length }, ROW_LINE);
  for (const { first, length, look } of runsOfLooks(columns, LOOKS))
    format(draft, { row, col: first, rows, cols: length }, look);
  columns.forEach(({ kind }, col) => {
    const block = { row, col, rows, cols: 1 };
    if (kind === 'rating') draft.rules.push(...ratingRules(block));
    if (kind === 'variance') draft.rules.push(adverseRule(block));
    if (kind === 'share') draft.rules.push(belowThresholdRule(block, amberFrom));
  });
  if (total !== null) format(draft, { row: row + items.length, col: 0, rows: 1, cols: columns.length }, TOTAL_ROW);
}
