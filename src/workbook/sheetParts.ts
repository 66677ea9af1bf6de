// Which parts of a sheet have to be read apart: headings repeated at one side may stand beside lines at the other, where no row says so.
// Refuses to divide where every heading is seen over the whole width, and never knows what a heading says but that it does.
import type { Pieces } from '../domain/pieces';
import { cleanText } from './cell';
import { facetsOf, speaks } from './classifyHeading';
import { findHeadingsInPieces, type SheetPart, type SideBySide } from './findHeadings';
import type { HeadingBlock } from './headingBlock';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow } from './table';

/** Rows of tables that stand beside one another, and the empty columns between them; all included. */
interface Region {
  from: number;
  to: number;
  gaps: number[];
}

export function* sheetParts(sheet: SheetSnapshot, blocks: HeadingBlock[], sideBySide: SideBySide): Pieces<SheetPart[]> {
  const regions: Region[] = [];
  const parts: SheetPart[] = [];
  for (const block of blocks) {
    const beside = blocks.filter(({ bottom }) => bottom === block.bottom);
    if (beside.length < 2 || beside[0] !== block || block.top <= (regions.at(-1)?.to ?? -1)) continue;
    const region = regionOf(sheet, beside, blocks);
    const sides: SheetPart[] = [];
    for (const side of sidesOf(sheet, region)) {
      const own = yield* findHeadingsInPieces(side, null);
      sides.push({ sheet: side, blocks: own.filter(({ bottom }) => bottom >= region.from) });
    }
    if (!sides.some((side) => side.blocks.length > 1)) continue;
    regions.push(region);
    parts.push(...sides);
  }
  if (regions.length === 0) return [{ sheet, blocks }];
  const rest = without(sheet, regions);
  return [{ sheet: rest, blocks: yield* findHeadingsInPieces(rest, sideBySide) }, ...parts];
}

/** Down to where something stands in a column between them, or a table lies across it. */
function regionOf(sheet: SheetSnapshot, beside: readonly HeadingBlock[], blocks: readonly HeadingBlock[]): Region {
  const gaps = beside.slice(1).map(({ left }) => left - 1);
  const { start, bottom } = beside[0]!;
  const isFilled = (row: number) => gaps.some((col) => cleanText(cellAt(sheet, row, col)) !== '');
  const filled = range(bottom + 1, lastRow(sheet)).find(isFilled) ?? lastRow(sheet) + 1;
  const across = blocks.find((block) => block.top > bottom && liesAcross(sheet, block, beside));
  return { from: start, to: Math.min(filled, across?.start ?? filled) - 1, gaps };
}

/** Headings on both sides of an empty column, none of them those of a table there once more. */
function liesAcross(sheet: SheetSnapshot, block: HeadingBlock, beside: readonly HeadingBlock[]): boolean {
  const texts = ({ left, right }: HeadingBlock, row: number) =>
    range(left, right).map((col) => cleanText(cellAt(sheet, row, col)));
  if (beside.some((part) => String(texts(part, part.bottom)) === String(texts(part, block.bottom)))) return false;
  const isSaid = (part: HeadingBlock) => texts(part, block.bottom).some((text) => speaks(facetsOf(text)));
  return beside.filter(({ left, right }) => left <= block.right && right >= block.left).filter(isSaid).length > 1;
}

/** With what stands above them, which may title them. */
function sidesOf(sheet: SheetSnapshot, { to, gaps }: Region): SheetSnapshot[] {
  const lefts = [sheet.left, ...gaps.map((gap) => gap + 1)];
  const rights = [...gaps.map((gap) => gap - 1), lastColumn(sheet)];
  const rows = sheet.values.slice(0, to - sheet.top + 1);
  return lefts.map((left, index) => ({
    ...sheet,
    left,
    values: rows.map((cells) => cells.slice(left - sheet.left, rights[index]! - sheet.left + 1)),
  }));
}

function without(sheet: SheetSnapshot, regions: readonly Region[]): SheetSnapshot {
  const isIn = (row: number) => regions.some(({ from, to }) => row >= from && row <= to);
  const blank = (cells: readonly CellValue[]): CellValue[] => cells.map(() => '');
  return { ...sheet, values: sheet.values.map((cells, index) => (isIn(sheet.top + index) ? blank(cells) : cells)) };
}
