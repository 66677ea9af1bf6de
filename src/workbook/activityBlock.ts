// One table of counts by month, its months across or down, as rows of cells with their labels.
// Refuses to read the counts, and to know which year is the current one.
import { LABEL_COLUMNS } from './activityTableWords';
import { cleanText } from './cell';
import { type LabelColumn, labelColumns, type LabelPart } from './labelColumns';
import { monthHeadings } from './monthHeadings';
import { outputHeadingRow } from './outputHeadings';
import { range } from './range';
import type { SheetSnapshot } from './snapshot';
import { cellAt, type Table } from './table';

export interface Place {
  row: number;
  col: number;
}

/** A series: a label and the cells of its twelve months. */
export interface CountRow {
  /** Named in a column or heading of its own; `''` where it is not. */
  measure: string;
  /** An objective's number or title from a column of its own. */
  objective: string;
  /** A CCG, provider or place from a column of its own. */
  area: string;
  /** The programme that it is said to belong to, from a column of its own. */
  programme: string;
  /** What is left of the label: year, kind, and the measure where nothing else names it. */
  label: string;
  /** Set where the months themselves say which year it is: the calendar year in which the financial year starts. */
  startYear: number | null;
  /** Twelve from April; null where the table has no such month. */
  months: (Place | null)[];
  at: Place;
  /** Sentences in a column of their own. */
  insight: string;
}

export interface ActivityBlock {
  sheet: SheetSnapshot;
  rows: CountRow[];
  /** What the first heading cell says: the measure, in the printed layout. */
  heading: string;
  /** The row of the headings, and the first one of all. */
  headingRow: number;
  top: number;
  /** Rows below the table that belong to it: year to date cells, insights. */
  below: { from: number; to: number };
  /** The row of headings over computed cells below the table, null where there is none. */
  outputRow: number | null;
  /** Columns to the right of the months may hold computed cells, one row a measure. */
  afterMonths: number | null;
  /** Months whose figures of the current year are estimates, as a band over them says; 1 is April. */
  forecastMonths: number[];
}

/** @param to the last row that can belong to it. */
export function acrossBlock(table: Table, to: number): ActivityBlock {
  const { sheet } = table;
  const headingRow = table.headingRows[0]!;
  const months = monthHeadings(table);
  const first = Math.min(...months.map(({ col }) => col));
  const last = Math.max(...months.map(({ col }) => col));
  const outputRow = outputHeadingRow(sheet, headingRow + 1, to);
  const bottom = (outputRow ?? to + 1) - 1;
  const labels = labelColumns(sheet, { headingRow, first, bottom });
  const insight = insightColumn(sheet, headingRow, last);
  const rows: CountRow[] = [];
  for (const row of range(headingRow + 1, bottom)) {
    const texts = labelsOf(sheet, row, labels, rows.at(-1), row - 1);
    if (texts === null) continue;
    const cells: CountRow['months'] = Array.from({ length: 12 }, () => null);
    for (const { month, col } of months) cells[month - 1] = { row, col };
    const said = insight === null ? '' : cleanText(cellAt(sheet, row, insight));
    rows.push({ ...texts, startYear: null, months: cells, at: { row, col: labels[0]?.col ?? first }, insight: said });
  }
  return {
    sheet,
    rows,
    heading: headingText(sheet, headingRow, labels),
    headingRow,
    top: table.top,
    below: { from: headingRow + 1, to },
    outputRow,
    afterMonths: last + 1,
    forecastMonths: months.flatMap(({ month, isForecast }) => (isForecast ? [month] : [])),
  };
}

function insightColumn(sheet: SheetSnapshot, headingRow: number, last: number): number | null {
  const right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
  const isInsight = (col: number) =>
    LABEL_COLUMNS.some(([part, words]) => part === 'insight' && words.test(cleanText(cellAt(sheet, headingRow, col))));
  return range(last + 1, right).find(isInsight) ?? null;
}

/** What is written once over its rows holds for the rows right below. Null for a row without a label. */
function labelsOf(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly LabelColumn[],
  above: CountRow | undefined,
  rowAbove: number,
): Pick<CountRow, 'measure' | 'objective' | 'area' | 'programme' | 'label'> | null {
  const joined = (part: LabelPart) =>
    columns
      .filter((column) => column.part === part)
      .map(({ col }) => cleanText(cellAt(sheet, row, col)))
      .filter((text) => text !== '')
      .join(' ');
  const carried = above?.at.row === rowAbove ? above : undefined;
  const [label, measure] = [joined('label'), joined('measure')];
  if (label === '' && measure === '') return null;
  return {
    measure: measure || (carried?.measure ?? ''),
    objective: joined('objective') || (carried?.objective ?? ''),
    area: joined('area') || (carried?.area ?? ''),
    programme: joined('programme') || (carried?.programme ?? ''),
    label,
  };
}

/** The words over the labels; those that only head a column of labels name no measure. */
function headingText(sheet: SheetSnapshot, headingRow: number, labels: readonly LabelColumn[]): string {
  const texts = labels
    .filter(({ part }) => part === 'label')
    .map(({ col }) => cleanText(cellAt(sheet, headingRow, col)));
  return texts.filter((text) => text !== '' && !LABEL_COLUMNS.some(([, words]) => words.test(text))).join(' ');
}
