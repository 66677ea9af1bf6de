// The two wide sheets of the demo: plan and savings by month, a line a scheme, with sums that Excel keeps up to date.
// Months to come stay empty on the sheet of actuals.
import type { Book } from '../../src/standalone/book';
import { columnName } from '../../src/workbook/address';
import { HEADING_ROW, writeTable } from './demoTable';
import type { Phasing } from './demoPhasing';
import type { DemoScheme } from './demoSchemes';
import { monthStart } from './excelDate';
import type { SampleCell } from './sheetWriter';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const FIRST_MONTH_COLUMN = 3;
const [FROM, TO, TOTAL] = [0, 11, 12].map((offset) => columnName(FIRST_MONTH_COLUMN + offset));
const FIRST_EXCEL_ROW = HEADING_ROW + 2;

const ILLUSTRATIVE =
  'The monthly split is illustrative: only annual targets, quarterly programme phasing and month 4 programme totals are published.';
const SHEETS = {
  plan: {
    sheet: 'Monthly plan',
    title: 'Monthly plan, £k',
    note: 'Rounded to £k, programmes and totals agree with what is published. Proactive Care reaches its published quarter 2 only with contract savings planned in September.',
  },
  actual: {
    sheet: 'Monthly actual',
    title: 'Monthly actual, £k',
    note: 'Rounded to £k, programmes and total to July agree with what is published. Blank: nothing due yet.',
  },
};

export function monthlySheet(book: Book, kind: 'plan' | 'actual', schemes: DemoScheme[], phasing: Phasing): void {
  const lines = schemes.flatMap((scheme) => {
    const figures = phasing.get(scheme.id);
    return figures ? [{ scheme, months: MONTHS.map((month) => figures[kind][month] ?? '') }] : [];
  });
  const { sheet, title, note } = SHEETS[kind];
  writeTable(book, {
    sheet,
    tabColor: '#005EB8',
    title,
    notes: [ILLUSTRATIVE, note],
    columns: [
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Scheme', width: 44 },
      { heading: 'Programme', width: 32 },
      ...MONTHS.map((month) => ({ heading: monthStart(month), width: 9, format: 'tenth' as const })),
      { heading: 'Total', width: 11, format: 'tenth' },
    ],
    rows: lines.map(({ scheme, months }) => (row) => {
      const sum = { formula: `SUM(${FROM}${row}:${TO}${row})`, result: addTenths(months) };
      return [scheme.id, scheme.name, scheme.programme, ...months, sum];
    }),
    total: (row) => [
      '',
      'Total',
      '',
      ...columnSums(
        row,
        lines.map(({ months }) => months),
      ),
    ],
    frozenColumns: 2,
  });
}

/** The total row: a sum below every month that has figures, and below the totals. */
function columnSums(row: number, lines: (number | string)[][]): SampleCell[] {
  const columnTotals = MONTHS.map((month): SampleCell => {
    const column = lines.map((line) => line[month] ?? '');
    const name = columnName(FIRST_MONTH_COLUMN + month);
    return column.some((value) => value !== '') ? columnSum(name, row, addTenths(column)) : '';
  });
  return [...columnTotals, columnSum(TOTAL!, row, addTenths(lines.flat()))];
}

function columnSum(name: string, row: number, result: number): SampleCell {
  return { formula: `SUM(${name}${FIRST_EXCEL_ROW}:${name}${row - 1})`, result };
}

/** Adds in whole tenths, so that the stored result carries no binary dust. */
function addTenths(values: (number | string)[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? Math.round(value * 10) : 0), 0) / 10;
}
