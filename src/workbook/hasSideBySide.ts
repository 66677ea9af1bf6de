// Whether a workbook may have tables beside one another. A quick look, which errs on the side of yes; `sideBySide` knows.
import { cleanText } from './cell';
import { facetsOf } from './classifyHeading';
import { NAME_FIELDS } from './classifyRows';
import { isDateSerial } from './monthText';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/** Headings stand in so many rows at most. */
const BANDS = 3;

export function hasSideBySide({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) => {
    const seen: number[] = [];
    return values.some((cells, row) => {
      if (cells.some((value) => typeof value === 'number' && !isDateSerial(value))) return false;
      cells.forEach((value, col) => (isThing(value) || /\brisk/i.test(String(value))) && (seen[col] = row));
      const near = seen.includes(row) ? seen.flatMap((at, col) => (row - at < BANDS ? [col] : [])) : [];
      return cells.slice(near[0] ?? cells.length, near.at(-1)).some((value) => cleanText(value) === '');
    });
  });
}

/** A heading that names things: "Scheme", "Programme". */
export function isThing(value: CellValue): boolean {
  const { field } = facetsOf(value);
  return field !== null && field !== 'id' && NAME_FIELDS.includes(field);
}
