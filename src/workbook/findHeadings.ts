// Finds the rows of a sheet that are headings, one to three bands of them, by their words. Knows no kinds of table.
import { mapInPieces, type Pieces, whole } from '../domain/pieces';
import { OBJECTIVE_TITLE } from './activityWords';
import { facetsOf, type Facets, speaks } from './classifyHeading';
import { cleanText, filledColumns, readCell } from './cell';
import { isDateSerial, monthOfSerial } from './monthText';
import { LONGEST_HEADING } from './headings';
import type { HeadingBlock } from './headingBlock';
import { headsRegister } from './registerKind';
import { isDatedTitle, isLabelled, statesPeriod, withoutTitles } from './titleRow';
import { entriesBelow } from './entriesBelow';
import type { CellValue, SheetSnapshot } from './snapshot';

const MOST_BANDS = 3;

/** Tables beside one another. */
export interface SideBySide {
  /** The tables of a block, from left to right. @param end the first row, within the sheet's values, that is no more of theirs. */
  divide: (sheet: SheetSnapshot, block: HeadingBlock, end: number) => HeadingBlock[];
  /** What has to be read apart, since headings stand beside lines; the sheet as a whole where nothing has. @param blocks all of the sheet's. */
  parts: (sheet: SheetSnapshot, blocks: HeadingBlock[]) => Pieces<SheetPart[]>;
}

export interface SheetPart {
  sheet: SheetSnapshot;
  blocks: HeadingBlock[];
}

/** @param sideBySide null for a workbook without tables beside one another. */
export function findHeadings(sheet: SheetSnapshot, sideBySide: SideBySide | null): HeadingBlock[] {
  return whole(findHeadingsInPieces(sheet, sideBySide));
}

export function* findHeadingsInPieces(sheet: SheetSnapshot, sideBySide: SideBySide | null): Pieces<HeadingBlock[]> {
  const strong = yield* headingRows(sheet);
  const blocks: HeadingBlock[] = [];
  for (let row = 0; row < strong.length; row++) {
    if (!strong[row] || strong[row + 1]) continue;
    const block = headingBlock(sheet, strong, row, (blocks.at(-1)?.bottom ?? sheet.top - 1) - sheet.top);
    const next = strong.indexOf(true, row + 1);
    const end = next < 0 ? sheet.values.length : next;
    blocks.push(...(sideBySide?.divide(sheet, block, end) ?? [block]));
  }
  return withoutTitles(sheet, blocks);
}

/** An entry of a register may say "Start date", "Apr-18", "Approved", a setting "% of plan", "Year to date": nothing right below its headings is headings. */
function headingRows({ values, name }: SheetSnapshot): Pieces<boolean[]> {
  let inRegister = false;
  let entries: number[] = [];
  return mapInPieces(values, (cells, index) => {
    const begins = headsRegister(cells, [name]) || headsSettings(cells);
    const isBeside = holdsSeveral(cells);
    inRegister = begins || (inRegister && isBeside);
    const heads = entriesBelow(cells);
    const isEntry = inRegister || (heads.length === 0 && isBeside && entries.some((col) => cells[col] !== ''));
    entries = heads.length > 0 ? heads : isBeside ? entries : [];
    return begins || (!isEntry && (isHeadingRow(cells) || areRatings(cells, values[index - 1] ?? [])));
  });
}

/** Asked of every row: the first two cells are enough. */
function holdsSeveral(cells: readonly CellValue[]): boolean {
  let held = 0;
  return cells.some((value) => cleanText(value) !== '' && ++held > 1);
}

/** "Quality", "Milestones", "Finance" below "RAG ratings": of what each rating is. */
function areRatings(cells: readonly CellValue[], above: readonly CellValue[]): boolean {
  // Most rows hold figures, and need no look at their words.
  if (cells.some((value) => typeof value !== 'string')) return false;
  const filled = filledColumns(cells);
  const isRated = (col: number) => facetsOf(above.slice(0, col + 1).findLast((text) => text !== '') ?? '').rating;
  return (
    filled.every((col) => !tooLong(cells[col]!) && isRated(col)) &&
    filled.some((col) => facetsOf(cells[col]!).subject !== null)
  );
}

function headsSettings(cells: readonly CellValue[]): boolean {
  // Cheaper than to take every cell of a workbook apart.
  if (!cells.some((value) => typeof value === 'string' && /^\s*settings?\b/i.test(value))) return false;
  const fields = cells.map((value) => facetsOf(value).field);
  return fields.includes('setting') && fields.includes('value');
}

function headingBlock(sheet: SheetSnapshot, strong: boolean[], bottom: number, previous: number): HeadingBlock {
  let top = bottom;
  while (
    top - 1 > previous &&
    bottom - top + 1 < MOST_BANDS &&
    (strong[top - 1] || isBand(sheet.values[top - 1]!, sheet.values[bottom]!)) &&
    !isDatedTitle(sheet.values[top - 1]!, sheet.values[bottom]!)
  )
    top--;
  const columns = sheet.values.slice(top, bottom + 1).flatMap(filledColumns);
  return {
    start: sheet.top + startOf(sheet, top, bottom, previous),
    top: sheet.top + top,
    bottom: sheet.top + bottom,
    left: sheet.left + Math.min(...columns),
    right: sheet.left + Math.max(...columns),
  };
}

function startOf({ values }: SheetSnapshot, top: number, bottom: number, previous: number): number {
  let row = top - 1;
  const filled = (at: number) => filledColumns(values[at]!).length;
  while (row > previous && filled(row) === 0) row--;
  if (row <= previous) return top;
  // Right below other lines it may be one of them, with its start.
  const isTitle = row - 1 > previous && filled(row - 1) < 2 && isDatedTitle(values[row]!, values[bottom]!);
  return isTitle || isLabelled(values[row]!) ? row : top;
}

/** A row of headings: two or more cells speak, none is a figure, and most of them do or one names the entity. */
function isHeadingRow(cells: CellValue[]): boolean {
  // Most rows hold figures, and need no look at their words.
  if (cells.some((value) => typeof value !== 'string' && !isDateSerial(value))) return false;
  const filled = cells.filter((value) => value !== '');
  const months = monthRun(cells);
  if (filled.length < 2 || (!months && filled.some(isDateSerial)) || statesPeriod(filled)) return false;
  const texts = filled.filter((value): value is string => typeof value === 'string');
  if (texts.some(isPercentage) || texts.some(isMoney)) return false;
  const dates = filled.filter(isDateSerial).length;
  const facets = texts.filter((text) => cleanText(text).length <= LONGEST_HEADING).map(facetsOf);
  return (months && dates >= FEWEST_MONTHS) || saysEnough(facets, texts.length, months);
}

/** "£1,771": a row of texts that holds one is data. */
function isMoney(text: string): boolean {
  return /^[-−(]?£ ?\d/.test(text.trim());
}

/** "91%" is a figure, though it speaks of per cents. */
function isPercentage(text: string): boolean {
  const cell = readCell(text);
  return cell.kind === 'number' && cell.percent;
}

function saysEnough(facets: Facets[], texts: number, months: boolean): boolean {
  const speaking = facets.filter(speaks);
  // A unit without a figure's words stands over the names.
  const things = facets.filter((each) => each.field !== null || (each.unit !== null && !speaks(each)));
  if (things.length > 0 && (months || speaking.length >= 2)) return true;
  // A milestone has a few dates in a row as well; only a calendar of them, or words beside them, makes headings.
  const words = speaking.filter(({ month }) => month === null).length;
  const dated = speaking.length - words;
  if (months) return texts === speaking.length;
  return (
    speaking.length >= texts * 0.6 &&
    (words >= 3 || dated >= FEWEST_MONTHS || (words + dated >= 3 && texts === speaking.length))
  );
}

/** Half a year: no row of data holds so many months. */
const FEWEST_MONTHS = 6;

/** Three or more dates, each the month after the last, the same one, or the first again: headings, not data. */
function monthRun(cells: CellValue[]): boolean {
  const serials = cells
    .filter(isDateSerial)
    .map(monthOfSerial)
    .map(({ year, month }) => year * 12 + month);
  const follows = (value: number, index: number) => {
    const step = value - serials[index]!;
    return step === 0 || step === 1 || value === serials[0];
  };
  return new Set(serials).size >= 3 && serials.slice(1).every(follows);
}

/** A row that stands over headings: texts or months only, and no title, be it in the first column or an objective's. */
function isBand(cells: CellValue[], below: CellValue[]): boolean {
  const columns = filledColumns(cells);
  const figures = cells.filter((value) => typeof value === 'number' && !isDateSerial(value));
  if (columns.length === 0 || figures.length > 0 || columns.some((col) => tooLong(cells[col]!))) return false;
  if (cells.some((value) => OBJECTIVE_TITLE.test(cleanText(value))) || isLabelled(cells)) return false;
  return columns.some((col) => col > filledColumns(below)[0]!);
}

function tooLong(value: CellValue): boolean {
  return cleanText(value).length > LONGEST_HEADING;
}
