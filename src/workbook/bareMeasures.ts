// "Forecast" and "Achieved" head dates in a list of milestones, and money beside plans; "YTD" may head remarks. Decides by the columns beside
// them and what stands below. Refuses to take dates, shares and words for money.
import { BARE_MEASURE } from './classifyHeading';
import { headingText } from './headingText';
import { cleanText, readCell } from './cell';
import type { HeadingBlock } from './headingBlock';
import { type Field, MONEY_FIELDS } from './headings';
import { isDateSerial, readMonthText } from './monthText';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, type Column } from './table';

const MEANT: Partial<Record<Field, Field>> = { forecastDate: 'forecast', completed: 'spanlessActual' };

/** @param end last row that can belong to the table. */
export function withBareMeasures(
  sheet: SheetSnapshot,
  { bottom }: HeadingBlock,
  end: number,
  columns: readonly Column[],
): Column[] {
  const has = (isOne: (field: Field) => boolean) => columns.some(({ field }) => isOne(field));
  const isOfMoney =
    has((field) => MONEY_FIELDS.has(field) && field !== 'spanAlone') &&
    !has((field) => field === 'milestone' || field === 'due');
  const isOfThings = has((field) => field === 'scheme' || field === 'programme');
  const below = range(bottom + 1, end);
  const hasFigures = ({ col }: Column) => below.some((row) => isFigure(cellAt(sheet, row, col)));
  const valuesBelow = ({ col }: Column) =>
    below.map((row) => cellAt(sheet, row, col)).filter((value) => cleanText(value) !== '');
  return columns.flatMap((column): Column[] => {
    if (column.field === 'spanAlone') return isOfThings && hasFigures(column) ? [column] : [];
    const field = BARE_MEASURE.test(headingText(column.heading)) ? MEANT[column.field] : undefined;
    const values = field ? valuesBelow(column) : [];
    const isDated = values.filter(isDate).length * 2 > values.length;
    return [isOfMoney && field && !isDated ? { ...column, field } : column];
  });
}

function isFigure(value: CellValue): boolean {
  const cell = readCell(value);
  return cell.kind === 'number' && !cell.percent;
}

function isDate(value: CellValue): boolean {
  return isDateSerial(value) || (typeof value === 'string' && readMonthText(cleanText(value)) !== null);
}
