// The "Total" behind the months of a row of counts, with the months that it adds up. Refuses to add them up: a check does.
import type { SeriesTotal } from '../domain/activity';
import type { ActivityBlock, CountRow } from './activityBlock';
import { cellAddress } from './address';
import { cleanText, readCell } from './cell';
import { range } from './range';
import { cellAt, lastColumn } from './table';

const TOTAL = /^(grand |year |full[- ]year |annual )?totals?$|^full[- ]year$/i;

export function readSeriesTotal({ sheet, headingRow, afterMonths }: ActivityBlock, row: CountRow): SeriesTotal[] {
  if (afterMonths === null) return [];
  const isTotal = (col: number) => TOTAL.test(cleanText(cellAt(sheet, headingRow, col)));
  const col = range(afterMonths, lastColumn(sheet)).find(isTotal);
  const total = col === undefined ? null : readCell(cellAt(sheet, row.at.row, col));
  const places = row.months.filter((place) => place !== null);
  const months = places.map((place) => readCell(cellAt(sheet, place.row, place.col)));
  const counts = months.map((cell) => (cell.kind === 'number' ? cell.value : null));
  // A month that is no plain number may or may not be counted in.
  const isPlain = months.every(({ kind }) => kind === 'number' || kind === 'blank');
  if (total?.kind !== 'number' || !isPlain || counts.every((count) => count === null)) return [];
  const decimals = months.flatMap((cell) => (cell.kind === 'number' ? [cell.decimals] : []));
  const place = (at: number, column: number) => ({ sheet: sheet.name, cell: cellAddress(at, column) });
  return [
    {
      series: row.label,
      months: counts,
      cells: places.map((one) => place(one.row, one.col)),
      value: total.value,
      cell: place(row.at.row, col!),
      halfUnit: 0.5 * 10 ** -total.decimals,
      // Counts are whole; months with decimals, as of a target that was shared out, may have been rounded.
      halfMonth: Math.min(...decimals) === 0 ? 0.5 : 0.5 * 10 ** -Math.min(...decimals),
    },
  ];
}
