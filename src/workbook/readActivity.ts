// Activity tables to objectives: blocks of years under a measure, or a list with measure and year in each row.
import type { Objective } from '../domain/activity';
import type { Finding } from '../domain/finding';
import { financialYear, type Period, startYearOf } from '../domain/period';
import { cleanText, readCell } from './cell';
import { cellRef, unreadableFigure } from './readFigure';
import { cellAt, type Table } from './table';

/** "16/17", "2016/17", "2016-17", "FY17", with what stands before and after it. */
const SERIES = /^(.*?)\b(?:FY ?)?(?:20)?(\d\d)(?:[/-](?:20)?(\d\d))?\b(.*)$/i;
const TARGET = /\b(target|plan|trajectory)\b/i;
/** Longer ones are titles and remarks. */
const LONGEST_LABEL = 50;
/** Titles are looked for in this many rows above the headings. */
const TITLE_ROWS = 6;

interface Series {
  measure: string;
  /** The calendar year in which the financial year starts. */
  startYear: number;
  isTarget: boolean;
  months: (number | null)[];
  row: number;
}

export function readActivity(tables: readonly Table[], period: Period | null, findings: Finding[]): Objective[] {
  return tables.flatMap((table) => {
    const series = table.rows.flatMap(({ row }) => readSeries(table, row, findings) ?? []);
    const current = period ? startYearOf(period) : Math.max(...series.map(({ startYear }) => startYear));
    const measures = [...new Set(series.map(({ measure }) => measure))];
    return measures.map((measure) =>
      objectiveOf(
        table,
        measure,
        series.filter((one) => one.measure === measure),
        current,
      ),
    );
  });
}

function objectiveOf(table: Table, measure: string, series: readonly Series[], current: number): Objective {
  const title = titleOf(table) ?? measure;
  const find = (startYear: number, isTarget: boolean) =>
    series.find((one) => one.startYear === startYear && one.isTarget === isTarget)?.months ?? null;
  return {
    ...readTitle(title),
    measure,
    lastYearLabel: financialYear(current - 1).slice(2),
    lastYear: find(current - 1, false),
    thisYear: withActuals(find(current, false)),
    target: find(current, true),
    where: cellRef(table, series[0]!.row, table.columns[0]!.col),
  };
}

function withActuals(months: (number | null)[] | null): (number | null)[] | null {
  return months?.some((value) => value !== null) ? months : null;
}

/** The labels left of the months name measure, year and whether it is the target; the heading names the measure else. */
function readSeries(table: Table, row: number, findings: Finding[]): Series | null {
  const months = table.columns.filter(
    ({ field }) => field === 'month' || field === 'monthPlan' || field === 'monthActual',
  );
  const label = labelsBefore(table, row, months[0]!.col).join(' ');
  const match = label.length <= LONGEST_LABEL ? SERIES.exec(label) : null;
  if (!match) return null;
  const [, before = '', first = '', second, after = ''] = match;
  const values: (number | null)[] = Array.from({ length: 12 }, () => null);
  for (const column of months) values[column.month! - 1] = readCount(table, row, column.col, findings);
  const measure = `${before} ${after}`
    .replace(TARGET, '')
    .replace(/[\s:–-]+/g, ' ')
    .trim();
  // "FY17" names the year by its end, as the NHS does.
  const startYear = 2000 + Number(first) - (second === undefined ? 1 : 0);
  return {
    measure: measure || headingMeasure(table, months[0]!.col),
    startYear,
    isTarget: TARGET.test(label),
    months: values,
    row,
  };
}

function labelsBefore(table: Table, row: number, firstMonth: number): string[] {
  const labels: string[] = [];
  for (let col = table.sheet.left; col < firstMonth; col++) {
    const text = cleanText(cellAt(table.sheet, row, col));
    if (text !== '') labels.push(text);
  }
  return labels;
}

/** In the published layout the first heading cell is the measure. */
function headingMeasure(table: Table, firstMonth: number): string {
  return labelsBefore(table, table.headingRows[0]!, firstMonth).join(' ');
}

function readCount(table: Table, row: number, col: number, findings: Finding[]): number | null {
  const cell = readCell(cellAt(table.sheet, row, col));
  if (cell.kind === 'number') return cell.value;
  const finding = unreadableFigure(cell, cleanText(cellAt(table.sheet, row, col)), 'the activity table');
  if (finding) findings.push({ ...finding, where: [cellRef(table, row, col)] });
  return null;
}

/** The nearest line above that begins "Objective 5". */
function titleOf({ sheet, top }: Table): string | null {
  for (let row = top - 1; row >= Math.max(sheet.top, top - TITLE_ROWS); row--) {
    const text = (sheet.values[row - sheet.top] ?? []).map(cleanText).find((value) => /^objective \d+\b/i.test(value));
    if (text !== undefined) return text;
  }
  return null;
}

/** The number, the title without it, and the reduction it states; one in brackets is the superseded one. */
function readTitle(text: string): Pick<Objective, 'number' | 'title' | 'statedReduction' | 'lowerIsBetter'> {
  const [, number, title = text] = /^objective (\d+)\s*[:.–-]?\s*(.*)$/i.exec(text) ?? [];
  const current = title.replace(/\([^)]*\)/g, '');
  const percent = /(\d+(?:\.\d+)?) ?%/.exec(current)?.[1];
  return {
    number: number === undefined ? null : Number(number),
    title,
    statedReduction: percent === undefined ? null : Number(percent) / 100,
    lowerIsBetter: !/\bincreas/i.test(current),
  };
}
