// The cells of the demo workbook that hold a figure, a rating, a date, a flag or a sentence with a figure, each with its kind.
// Goes by the demo's own layout (headings, series); refuses to know what any check compares.
import { type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readRating } from '../../src/workbook/readRating';
import { HEADING_ROW } from '../samples/demoTable';

export interface MutableCell {
  /** What kind of figure it is: "Plan by month". */
  kind: string;
  sheet: number;
  /** Zero-based, on the sheet. */
  row: number;
  col: number;
  value: CellValue;
  /** How such a value goes wrong. */
  as: 'figure' | 'date' | 'rating' | 'flag' | 'sentence' | 'id';
}

/** Columns of words, and what was agreed rather than measured: nothing in them is a figure of this month. */
const LEFT_OUT: Record<string, RegExp> = {
  'Growth assumptions': /./,
  Settings: /./,
  Overrides: /./,
  'Deep dives': /./,
};

export function mutableCells({ sheets }: WorkbookSnapshot): MutableCell[] {
  return sheets.flatMap((sheet, index) => (sheet.name in LEFT_OUT ? [] : cellsOf(sheet, index)));
}

function cellsOf(sheet: SheetSnapshot, index: number): MutableCell[] {
  const found: MutableCell[] = [];
  let headings: readonly CellValue[] = [];
  let number = 0;
  sheet.values.forEach((cells, row) => {
    if (row + sheet.top === HEADING_ROW || isHeadings(sheet, row)) {
      headings = cells;
      number += 1;
      return;
    }
    const labels = cells.filter((value): value is string => typeof value === 'string');
    cells.forEach((value, col) => {
      const heading = headings[col] ?? '';
      const known = value === '' || number === 0 ? null : kindOf(sheet.name, heading, labels, value);
      if (known) found.push({ ...known, sheet: index, row: row + sheet.top, col: col + sheet.left, value });
    });
  });
  return found;
}

/** A further table of the sheet begins after an empty row and a title. */
function isHeadings({ values }: SheetSnapshot, row: number): boolean {
  const above = values[row - 1] ?? [];
  const isTitle = above.filter((value) => value !== '').length === 1;
  return isTitle && (values[row] ?? []).filter((value) => typeof value === 'string' && value !== '').length > 3;
}

type Known = Pick<MutableCell, 'kind' | 'as'>;

const isDateHeading = /^(planned|actual) start$|^(due|forecast|completed|date)$/i;

function kindOf(sheet: string, heading: CellValue, labels: readonly string[], value: CellValue): Known | null {
  const isTotal = labels.some((label) => /^total\b/i.test(label));
  const head = typeof heading === 'number' ? 'month' : String(heading);
  const kind = `${sheet}: ${sheet === 'Activity' ? activityKind(labels, head) : head}${isTotal ? ', total row' : ''}`;
  if (head === 'Scheme ID') return { kind, as: 'id' };
  if (typeof value === 'number' && isDateHeading.test(head)) return { kind, as: 'date' };
  if (typeof value === 'number') return head === 'No' ? null : { kind, as: 'figure' };
  if (typeof value !== 'string') return null;
  if (/\bb?rag\b/i.test(head) && readRating(value)) return { kind, as: 'rating' };
  if (/^exceptions/i.test(head)) return { kind, as: 'flag' };
  if (/^-?[\d,.]+%$/.test(value)) return { kind, as: 'figure' };
  const isSentence = /objective/i.test(head) || /^- /.test(value);
  return isSentence && /\d/.test(value) ? { kind, as: 'sentence' } : null;
}

/** By its series, as "17/18" and "18/19 Target" are different kinds of figures in one column. */
function activityKind(labels: readonly string[], head: string): string {
  const series = labels.find((label) => /^\d\d\/\d\d\b/.test(label)) ?? '';
  return /^[A-Z][a-z]{2}$/.test(head) ? series : `${series} ${head}`.trim();
}
