// The rows of an activity block sorted by the measure that they count: with its objective and area, its series by year.
// Refuses what is no count to be added up, and rows that it cannot place; of the latter it says so.
import { grouped } from '../domain/grouped';
import type { Finding } from '../domain/finding';
import type { ActivityBlock, CountRow } from './activityBlock';
import { readSeriesLabel, type SeriesLabel } from './activityLabel';
import { RATE_WORDS } from './activityTableWords';
import { DERIVED_WORDS } from './activityWords';
import { cellAddress } from './address';
import { readCell } from './cell';
import { isFigureAt } from './hasFigures';
import type { Series } from './joinSeries';
import { range } from './range';
import { cellAt, lastColumn } from './table';

export interface Measure {
  block: ActivityBlock;
  /** `''` where nothing names it but a title. */
  name: string;
  series: Series[];
}

/** @param current the calendar year in which this financial year starts. */
export function measuresOf(block: ActivityBlock, current: number, findings: Finding[]): Measure[] {
  const placed = block.rows.map((row) => placeRow(block, row, current));
  const strays = placed.flatMap((one) => (one?.kind === 'stray' ? [one.row] : []));
  if (strays.length > 0) findings.push(straysFinding(block, strays));
  const series = placed.flatMap((one) => (one?.kind === 'series' ? [one.series] : []));
  const measures = [...grouped(series, keyOf).values()].map((own) => ({
    block,
    name: nameOf(own[0]!, series),
    series: own,
  }));
  const counted = measures.filter(
    ({ name, series: own }) => !isTotal(name) && own.some(({ row }) => hasCounts(block, row)),
  );
  const rates = counted.filter(isRate);
  findings.push(...counted.flatMap(annualTargetFinding));
  findings.push(...rates.map(rateFinding));
  if (counted.length + strays.length === 0) findings.push(...nothingFinding(block));
  return counted.filter((measure) => !rates.includes(measure));
}

/** The sum of several measures is none of them. */
function isTotal(name: string): boolean {
  return /^(grand |sub[ -]?)?totals?$/i.test(name);
}

type Placed = { kind: 'series'; series: Series } | { kind: 'stray'; row: CountRow } | null;

/** Null for what is worked out of counts, for a remark that mentions a year, and for a row of another kind. */
function placeRow(block: ActivityBlock, row: CountRow, current: number): Placed {
  if (/^(m(onths?)? ?\d|objective \d)/i.test(row.label)) return null;
  const label = labelOf(row);
  if (!label) return figuresIn(block, row) >= FEWEST_TO_MISS ? { kind: 'stray', row } : null;
  if (label.role === 'derived') return null;
  const named = row.measure || block.heading;
  // A provider's own name is part of its label; any other word would make it a part or a variant of the measure.
  const isPlain = label.measure === '' || label.role === 'provider' || named === '';
  if (!isPlain) return hasCounts(block, row) ? { kind: 'stray', row } : null;
  if (named === '' && label.measure !== '' && !hasCounts(block, row)) return null;
  const year = row.startYear ?? { last: current - 1, this: current }[label.year as 'last' | 'this'] ?? label.year;
  return { kind: 'series', series: { row, label: { ...label, year }, measure: named || label.measure } };
}

function labelOf({ label, startYear }: CountRow): SeriesLabel | null {
  return readSeriesLabel(label) ?? (startYear === null ? null : { measure: '', year: startYear, role: 'count' });
}

/** A row without a label of a series is only missed where it is one of months. */
const FEWEST_TO_MISS = 2;

function figuresIn({ sheet }: ActivityBlock, { months }: CountRow): number {
  return months.filter((place) => place !== null && /\d/.test(String(cellAt(sheet, place.row, place.col)))).length;
}

/** A digit is enough: a count that nobody could read, such as "c. 120", is missed as well. */
function hasCounts(block: ActivityBlock, row: CountRow): boolean {
  return figuresIn(block, row) > 0;
}

function keyOf({ row, measure }: Series): string {
  return JSON.stringify([row.objective, row.area, measure]);
}

/** With its area where the table has the measure for several. */
function nameOf({ measure, row }: Series, all: readonly Series[]): string {
  const areas = new Set(all.filter((one) => one.measure === measure).map((one) => one.row.area));
  return areas.size > 1 && row.area !== '' ? `${measure}, ${row.area}` : measure;
}

/** Shares and rates are no counts: by their name, or because none of them exceeds one and some are no whole number. */
function isRate({ block, name, series }: Measure): boolean {
  if (DERIVED_WORDS.test(name) || RATE_WORDS.test(name)) return true;
  const cells = series
    .flatMap(({ row }) => row.months)
    .flatMap((place) => (place ? [readCell(cellAt(block.sheet, place.row, place.col))] : []))
    .flatMap((cell) => (cell.kind === 'number' ? [cell] : []));
  if (cells.length === 0) return false;
  const arePercentages = cells.filter(({ percent }) => percent).length > cells.length / 2;
  const areShares = cells.every(({ value }) => Math.abs(value) <= 1) && cells.some(({ value }) => value % 1 !== 0);
  return arePercentages || areShares;
}

function rateFinding({ block, name, series }: Measure): Finding {
  const what = name === '' ? 'The measure' : `"${name}"`;
  return notRead(
    block,
    [series[0]!.row],
    `${what} holds shares, rates or running totals and was not read: its months cannot be added up.`,
  );
}

/** A target for the year alone: how it falls on the months is not known. */
function annualTargetFinding({ block, series }: Measure): Finding[] {
  const { sheet, afterMonths } = block;
  const isAnnual = ({ row }: Series) =>
    !hasCounts(block, row) &&
    range(afterMonths ?? lastColumn(sheet) + 1, lastColumn(sheet)).some((col) => isFigureAt(sheet, row.at.row, col));
  return series
    .filter((one) => one.label.role === 'target' && isAnnual(one))
    .map(({ row }) =>
      notRead(block, [row], `"${row.label}" has a figure for the year and none for its months: not read.`),
    );
}

/** Of a table of which every row is worked out of counts that stand elsewhere. */
function nothingFinding(block: ActivityBlock): Finding[] {
  const filled = block.rows.filter((row) => hasCounts(block, row));
  const message = 'No row or column of this table by month holds counts of a year: none of it was read.';
  return filled.length === 0 ? [] : [notRead(block, filled.slice(0, 1), message)];
}

const MOST_NAMED = 3;

function straysFinding(block: ActivityBlock, rows: readonly CountRow[]): Finding {
  const names = rows.slice(0, MOST_NAMED).map(({ label }) => `"${label}"`);
  const more = rows.length - names.length;
  const listed = more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
  return notRead(
    block,
    rows,
    `${listed}: not read. A row of a measure is called by its year, such as 17/18 or 17/18 Target.`,
  );
}

function notRead({ sheet }: ActivityBlock, rows: readonly CountRow[], message: string): Finding {
  const where = rows.map(({ at }) => ({ sheet: sheet.name, cell: cellAddress(at.row, at.col) }));
  return { code: 'activity-not-read', severity: 'warning', message, where };
}
