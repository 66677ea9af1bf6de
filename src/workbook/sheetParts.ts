// Which parts of a sheet have to be read apart: headings at one side may stand beside lines at the other, where no row says so over the whole width.
// Refuses to divide where every heading is seen as it is, and never knows what a heading says but that it does.
import { mapInPieces, type Pieces } from '../domain/pieces';
import { cleanText } from './cell';
import { facetsOf, speaks } from './classifyHeading';
import { findHeadingsInPieces, type SheetPart, type SideBySide } from './findHeadings';
import { headingRuns } from './hasSideBySide';
import type { HeadingBlock } from './headingBlock';
import { isDateSerial } from './monthText';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow } from './table';

/** Where a table's first headings stand; zero-based on the sheet. */
type Side = Pick<HeadingBlock, 'left' | 'right' | 'bottom'>;

/** Rows of tables that stand beside one another, and the empty columns between them; all included. */
interface Region {
  from: number;
  to: number;
  gaps: number[];
}

export function* sheetParts(sheet: SheetSnapshot, blocks: HeadingBlock[], sideBySide: SideBySide): Pieces<SheetPart[]> {
  const regions: Region[] = [];
  const parts: SheetPart[] = [];
  const said = blocks.length > 0 ? yield* sidesIn(sheet) : [];
  for (const block of blocks) {
    const beside = blocks.filter(({ bottom }) => bottom === block.bottom);
    if (beside[0] !== block || block.top <= (regions.at(-1)?.to ?? -1)) continue;
    const region = regionOf(sheet, block, withLaterSides(sheet, block, beside, said), blocks);
    if (!region) continue;
    const sides = yield* sidesOf(sheet, region);
    if (!areApart(sides, block, beside.length)) continue;
    regions.push(region);
    parts.push(...sides);
  }
  if (regions.length === 0) return [{ sheet, blocks }];
  const rest = without(sheet, regions);
  return [{ sheet: rest, blocks: yield* findHeadingsInPieces(rest, sideBySide) }, ...parts];
}

/** Each read by itself. */
function* sidesOf(sheet: SheetSnapshot, region: Region): Pieces<SheetPart[]> {
  const sides: SheetPart[] = [];
  for (const side of viewsOf(sheet, region)) {
    const own = yield* findHeadingsInPieces(side, null);
    sides.push({ sheet: side, blocks: own.filter(({ bottom }) => bottom >= region.from) });
  }
  return sides;
}

/** Whether reading them apart finds headings on every side, and others than were found over the whole width. */
function areApart(sides: readonly SheetPart[], block: HeadingBlock, seen: number): boolean {
  // Headings a row lower than those beside them are taken for one more band of theirs.
  const isSeen = ({ blocks: [first, ...more] }: SheetPart) => first?.bottom === block.bottom && more.length === 0;
  const findsMore = sides.length > seen || !sides.every(isSeen);
  return findsMore && sides.every(({ blocks }) => blocks.length > 0);
}

/** Wherever words stand that head a table. */
function* sidesIn({ values, top, left }: SheetSnapshot): Pieces<Side[]> {
  const runs = yield* mapInPieces(values, headingRuns);
  return runs.flatMap((ofRow, index) =>
    ofRow.map((run) => ({ left: left + run.left, right: left + run.right, bottom: top + index })),
  );
}

/** With those whose headings stand lower, beside lines of the others. */
function withLaterSides(
  sheet: SheetSnapshot,
  { top, bottom }: HeadingBlock,
  beside: readonly Side[],
  said: readonly Side[],
): Side[] {
  const isFree = (col: number, to: number) => range(top, to).every((row) => cleanText(cellAt(sheet, row, col)) === '');
  let sides = [...beside];
  for (const later of said.filter((side) => side.bottom > bottom)) {
    const others = sides.map((side) => beyond(sheet, side, later));
    const isBeside = others.every(({ left, right }) => later.left > right + 1 || later.right < left - 1);
    const all = [...others, later].sort((one, other) => one.left - other.left);
    if (isBeside && gapsOf(all).every((col) => isFree(col, later.bottom))) sides = all;
  }
  return sides;
}

/** What stands over the later headings, beside the first, may be their title or band: unless it has figures below it, or is the same heading. */
function beyond(sheet: SheetSnapshot, side: Side, { left, right, bottom }: Side): Side {
  const text = (row: number, col: number) => cleanText(cellAt(sheet, row, col));
  const heads = (col: number) =>
    (text(bottom, col) !== '' && text(side.bottom, col) === text(bottom, col)) ||
    range(side.bottom + 1, bottom - 1).some((row) => isFigure(cellAt(sheet, row, col)));
  if (side.left < left && side.right >= left && !range(left, side.right).some(heads))
    return { ...side, right: left - 2 };
  const isAfter = side.left <= right && side.right > right && !range(side.left, right).some(heads);
  return isAfter ? { ...side, left: right + 2 } : side;
}

function isFigure(value: CellValue): boolean {
  return typeof value === 'number' && !isDateSerial(value);
}

function gapsOf(sides: readonly Side[]): number[] {
  return sides.slice(1).map(({ left }) => left - 1);
}

/** Down to where something stands in a column between them, or a table lies across it; null where there is nothing to divide. */
function regionOf(
  sheet: SheetSnapshot,
  { start }: HeadingBlock,
  sides: readonly Side[],
  blocks: readonly HeadingBlock[],
): Region | null {
  const gaps = gapsOf(sides);
  const bottom = Math.max(...sides.map((side) => side.bottom));
  const isFilled = (row: number) => gaps.some((col) => cleanText(cellAt(sheet, row, col)) !== '');
  const filled = range(bottom + 1, lastRow(sheet)).find(isFilled) ?? lastRow(sheet) + 1;
  const across = blocks.find((block) => block.top > bottom && liesAcross(sheet, block, sides));
  return gaps.length === 0 ? null : { from: start, to: Math.min(filled, across?.start ?? filled) - 1, gaps };
}

/** Headings on both sides of an empty column, none of them those of a table there once more. */
function liesAcross(sheet: SheetSnapshot, block: HeadingBlock, sides: readonly Side[]): boolean {
  const texts = ({ left, right }: Side, row: number) =>
    range(left, right).map((col) => cleanText(cellAt(sheet, row, col)));
  if (sides.some((side) => String(texts(side, side.bottom)) === String(texts(side, block.bottom)))) return false;
  const isSaid = (side: Side) => texts(side, block.bottom).some((text) => speaks(facetsOf(text)));
  return sides.filter(({ left, right }) => left <= block.right && right >= block.left).filter(isSaid).length > 1;
}

/** With what stands above them, which may title them. */
function viewsOf(sheet: SheetSnapshot, { to, gaps }: Region): SheetSnapshot[] {
  const lefts = [sheet.left, ...gaps.map((gap) => gap + 1)];
  const rights = [...gaps.map((gap) => gap - 1), lastColumn(sheet)];
  const rows = sheet.values.slice(0, to - sheet.top + 1);
  return lefts.map((left, index) => ({
    ...sheet,
    left,
    values: rows.map((cells) => cells.slice(left - sheet.left, rights[index]! - sheet.left + 1)),
  }));
}

/** Texts below the last figures may be titles of what follows. */
function without(sheet: SheetSnapshot, regions: readonly Region[]): SheetSnapshot {
  const hasFigures = (row: number) => sheet.values[row - sheet.top]!.some((value) => typeof value === 'number');
  const taken = regions.map(({ from, to }) => ({ from, to: range(from, to).findLast(hasFigures) ?? to }));
  const isIn = (row: number) => taken.some(({ from, to }) => row >= from && row <= to);
  const blank = (cells: readonly CellValue[]): CellValue[] => cells.map(() => '');
  return { ...sheet, values: sheet.values.map((cells, index) => (isIn(sheet.top + index) ? blank(cells) : cells)) };
}
