// Two tables beside one another, or one with an empty column in it, which may stand between its programmes and its schemes.
// Decides by what names the rows of each part. Refuses to divide what only one of the parts names.
import { nameKey } from '../domain/programmeNames';
import { cleanText, readCell } from './cell';
import { facetsOf } from './classifyHeading';
import { isTotalName, NAME_FIELDS } from './classifyRows';
import type { SideBySide } from './findHeadings';
import type { HeadingBlock } from './headingBlock';
import { isThing } from './hasSideBySide';
import { sheetParts } from './sheetParts';
import { headingConfidence, LEAST_CONFIDENCE } from './headingConfidence';
import { type Field, MONEY_FIELDS } from './headings';
import { range } from './range';
import { readColumns } from './readColumns';
import { registerField, registerKind } from './registerKind';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, type Column } from './table';

function divide(sheet: SheetSnapshot, block: HeadingBlock, end: number): HeadingBlock[] {
  const tables: HeadingBlock[] = [];
  for (const part of partsOf(sheet, block, end)) {
    const before = tables.at(-1);
    if (before && (isOneTable(sheet, before, part, end) || !isTable(sheet, before)))
      tables.splice(-1, 1, { ...before, right: part.right });
    else tables.push(part);
  }
  return tables;
}

export const sideBySide: SideBySide = { divide, parts: (sheet, blocks) => sheetParts(sheet, blocks, sideBySide) };

/** A scheme and its programme in the same rows, though a column between them is empty: two lists would have rows of their own. */
function isOneTable(sheet: SheetSnapshot, left: HeadingBlock, right: HeadingBlock, end: number): boolean {
  const whole = { ...left, right: right.right };
  const columns = readColumns(sheet, whole, null);
  const named = [left, right].map((part) => namesOf(columns, part));
  const ofProgrammes = named.find(({ programme, scheme }) => programme !== null && scheme === null);
  const ofSchemes = named.find(({ programme, scheme }) => programme === null && scheme !== null);
  if (!ofProgrammes || !ofSchemes || haveAlikeColumns(columns, left, right)) return false;
  const figured = range(left.bottom + 1, sheet.top + end - 1).filter((row) =>
    valuesIn(sheet, row, whole).some((value) => readCell(value).kind === 'number'),
  );
  const rows = figured.map((row): BesideRow => ({
    programme: cleanText(cellAt(sheet, row, ofProgrammes.programme!)),
    scheme: cleanText(cellAt(sheet, row, ofSchemes.scheme!)),
    hasProgrammes: isFilled(sheet, row, ofProgrammes.part),
    hasSchemes: isFilled(sheet, row, ofSchemes.part),
  }));
  return shareRows(rows);
}

interface BesideRow {
  programme: string;
  scheme: string;
  /** Whether anything stands in the part that names programmes, and in that of the schemes. */
  hasProgrammes: boolean;
  hasSchemes: boolean;
}

/** A list of programmes names each once, beside every figure, and its total itself. */
function shareRows(rows: readonly BesideRow[]): boolean {
  const [both, apart] = [rows.filter(isShared), rows.filter((row) => !isShared(row))];
  const isOwn = ({ hasProgrammes }: BesideRow) => hasProgrammes;
  const isOwnTotal = ({ programme, scheme }: BesideRow) => scheme !== '' && isTotalName(programme);
  if (both.length === 0 || apart.some(isOwn) || both.some(isOwnTotal)) return false;
  const names = both.map(({ programme }) => nameKey(programme));
  const isOnce = !names.includes('') && new Set(names).size === names.length;
  return isOnce ? apart.length === 0 : both.length >= apart.length;
}

function isShared({ hasProgrammes, hasSchemes }: BesideRow): boolean {
  return hasProgrammes && hasSchemes;
}

function namesOf(columns: readonly Column[], part: HeadingBlock) {
  const at = (wanted: Field) => columns.find(({ field, col }) => field === wanted && isIn(part, col))?.col ?? null;
  return { part, programme: at('programme'), scheme: at('scheme') };
}

function isIn({ left, right }: HeadingBlock, col: number): boolean {
  return col >= left && col <= right;
}

/** Two tables of the same month have the same headings. */
function haveAlikeColumns(columns: readonly Column[], left: HeadingBlock, right: HeadingBlock): boolean {
  const plain = columns.filter(isPlain);
  const keys = (part: HeadingBlock) =>
    plain.filter(({ col }) => isIn(part, col)).map(({ field, month, quarter }) => `${field} ${month} ${quarter}`);
  const known = new Set(keys(left));
  return keys(right).some((key) => known.has(key));
}

/** What would be read, and is not of a year that may be another. */
function isPlain({ field, heading, month }: Column): boolean {
  if (!MONEY_FIELDS.has(field)) return !NAME_FIELDS.includes(field);
  return headingConfidence(heading).score >= LEAST_CONFIDENCE && (month !== null || !/\d\d\/\d\d\b/.test(heading));
}

function isFilled(sheet: SheetSnapshot, row: number, part: HeadingBlock): boolean {
  return valuesIn(sheet, row, part).some((value) => cleanText(value) !== '');
}

function valuesIn(sheet: SheetSnapshot, row: number, { left, right }: HeadingBlock): CellValue[] {
  return range(left, right).map((col) => cellAt(sheet, row, col));
}

/** Each names its things, and a column between them is empty from the headings down. */
function partsOf(sheet: SheetSnapshot, block: HeadingBlock, end: number): HeadingBlock[] {
  const rows = sheet.values.slice(block.top - sheet.top, end);
  const isGap = (col: number) => rows.every((cells) => cleanText(cells[col - sheet.left] ?? '') === '');
  const things = thingColumns(sheet, block);
  const parts: HeadingBlock[] = [];
  let { left } = block;
  for (const [index, thing] of things.slice(1).entries()) {
    const gap = gapBetween(sheet, { ...block, left }, range(things[index]! + 1, thing - 1).filter(isGap));
    if (gap === null) continue;
    parts.push({ ...block, left, right: gap - 1 });
    left = gap + 1;
  }
  return [...parts, { ...block, left }];
}

/** Right of it the headings begin again where tables repeat theirs; else the last: a table has its names at the left. */
function gapBetween(sheet: SheetSnapshot, { left, bottom }: HeadingBlock, gaps: readonly number[]): number | null {
  const heading = (col: number) => cleanText(cellAt(sheet, bottom, col));
  return gaps.find((gap) => heading(gap + 1) !== '' && heading(gap + 1) === heading(left)) ?? gaps.at(-1) ?? null;
}

/** A name column and an empty one beside it are not a table yet. */
function isTable(sheet: SheetSnapshot, block: HeadingBlock): boolean {
  const texts = headingsIn(sheet, block);
  const facets = texts.map(facetsOf);
  const isList = ['milestone', 'due'].every((wanted) => facets.some(({ field }) => field === wanted));
  if (isList || registerKind(texts, []) !== null) return true;
  return facets.some(({ measure, month, rating }) => measure !== null || month !== null || rating);
}

function headingsIn(sheet: SheetSnapshot, { top, bottom, left, right }: HeadingBlock): CellValue[] {
  const headings = sheet.values.slice(top - sheet.top, bottom - sheet.top + 1);
  return headings.flatMap((cells) => cells.slice(left - sheet.left, right - sheet.left + 1));
}

/** From left to right, the columns headed by a name of things: "Scheme", "Programme", or "Risk" where it begins a register. */
function thingColumns(sheet: SheetSnapshot, block: HeadingBlock): number[] {
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index);
  const headed = (col: number) => headingsIn(sheet, { ...block, left: col, right: col });
  const things = columns.filter((col) => headed(col).some(isThing));
  return columns.filter((col) => {
    if (things.includes(col)) return true;
    const right = (things.find((thing) => thing > col) ?? block.right + 1) - 1;

    const isRisk = headed(col).some((value) => registerField(value, 'risks') === 'risk');
    return isRisk && registerKind(headingsIn(sheet, { ...block, left: col, right }), []) === 'risks';
  });
}
