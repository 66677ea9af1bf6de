// Whether a workbook may have tables beside one another. A quick look, which errs on the side of yes; `sideBySide` knows.
import { cleanText } from './cell';
import { facetsOf, speaks } from './classifyHeading';
import { headingText, withoutUnit } from './headingText';
import { NAME_FIELDS } from './classifyRows';
import { NAMED_FIELDS } from './headings';
import { isDateSerial } from './monthText';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/** Headings stand in so many rows at most. */
const BANDS = 3;

export function hasSideBySide({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) => {
    const seen: number[] = [];
    const runs: Run[] = [];
    return values.some((cells, row) => {
      runs.push(...headingRuns(cells));
      if (runs.some(({ left }) => left > runs[0]!.right) || runs.some(({ right }) => right < runs[0]!.left))
        return true;
      if (cells.some((value) => typeof value === 'number' && !isDateSerial(value))) return false;
      cells.forEach((value, col) => (isThing(value) || /\brisk/i.test(String(value))) && (seen[col] = row));
      const near = seen.includes(row) ? seen.flatMap((at, col) => (row - at < BANDS ? [col] : [])) : [];
      return cells.slice(near[0] ?? cells.length, near.at(-1)).some((value) => cleanText(value) === '');
    });
  });
}

/** Places in a row, both included. */
export interface Run {
  left: number;
  right: number;
}

/** Texts beside one another, two of which could head columns, and one of them that of the names. Most cells need no look at their words. */
export function headingRuns(cells: readonly CellValue[]): readonly Run[] {
  if (!cells.some(mayBeThing)) return NO_RUNS;
  return cells.flatMap((value, col) => (mayBeThing(value) && isThing(value) ? (runAround(cells, col) ?? []) : []));
}

const NO_RUNS: readonly Run[] = [];

const THING_WORDS =
  /scheme|project|programme|initiative|\bcip|opportunit|stream|division|directorate|portfolio|board|milestone|area/i;

/** Any of the headings that name things: one pattern, where `facetsOf` asks one after the other. */
const THINGS = new RegExp(
  NAMED_FIELDS.flatMap(([field, words]) => (NAME_FIELDS.includes(field) ? words.source : [])).join('|'),
);

function mayBeThing(value: CellValue): boolean {
  if (typeof value !== 'string' || !THING_WORDS.test(value)) return false;
  const text = headingText(value);
  return THINGS.test(text) || THINGS.test(withoutUnit(text));
}

function runAround(cells: readonly CellValue[], col: number): Run | null {
  const isText = (at: number) => typeof cells[at] === 'string' && cleanText(cells[at]) !== '';
  let [left, right] = [col, col];
  while (isText(left - 1)) left--;
  while (isText(right + 1)) right++;
  const said = cells.slice(left, right + 1).filter((text) => speaks(facetsOf(text)));
  return said.length > 1 ? { left, right } : null;
}

/** A heading that names things: "Scheme", "Programme". */
export function isThing(value: CellValue): boolean {
  const { field } = facetsOf(value);
  return field !== null && field !== 'id' && NAME_FIELDS.includes(field);
}
