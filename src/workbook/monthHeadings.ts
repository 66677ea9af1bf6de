// The months over an activity table, with whether a band above them says that what stands below is a forecast.
// Refuses months of a second table beside it, and months of another year.
import { financialMonth } from '../domain/period';
import { FORECAST_BAND } from './activityTableWords';
import { cleanText } from './cell';
import { facetsOf } from './classifyHeading';
import { range } from './range';
import { cellAt, lastColumn, type Table } from './table';

export interface MonthHeading {
  /** Of the financial year, 1 is April. */
  month: number;
  col: number;
  isForecast: boolean;
}

export function monthHeadings(table: Table): MonthHeading[] {
  const columns = range(table.sheet.left, lastColumn(table.sheet));
  const found = columns.flatMap((col) => {
    const month = monthOver(table, col);
    return month === null ? [] : [{ month, col, isForecast: FORECAST_BAND.test(bandOver(table, col)) }];
  });
  const again = found.findIndex(({ month }, index) => found.findIndex((one) => one.month === month) < index);
  return again < 0 ? found : found.slice(0, again);
}

/** A column of forecasts is none of the table's, as money is read; its month has no year to tell it from others. */
function monthOver({ sheet, columns, headingRows }: Table, col: number): number | null {
  const known = columns.find((column) => column.col === col && column.field !== 'quarterPlan')?.month;
  if (known) return known;
  const { month } = facetsOf(cellAt(sheet, headingRows[0]!, col));
  if (!month || month.year !== null) return null;
  return month.financial ? month.month : financialMonth(month.month);
}

/** The nearest text of the bands above, at its place or to the left of it, as merged cells hold it. */
function bandOver({ sheet, top, headingRows }: Table, col: number): string {
  const texts = range(top, headingRows[0]! - 1).map((row) => {
    const text = (one: number) => cleanText(cellAt(sheet, row, one));
    return text(range(sheet.left, col).findLast((one) => text(one) !== '') ?? col);
  });
  return texts.join(' ');
}
