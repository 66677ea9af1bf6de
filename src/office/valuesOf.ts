// The values of a range as Excel handed them over, with a mark where a formula gives nothing.
import { type CellValue, EMPTY_FORMULA } from '../workbook/snapshot';

/** To be loaded for `valuesOf`. The formulas cost as many bytes again; without them a formula that gives "" looks empty. */
export const VALUE_PROPERTIES = ['values', 'formulas'];

/** Null where the range was too large for Excel to hand over. */
export function valuesOf(range: Excel.Range): CellValue[][] | null {
  const values = range.values as CellValue[][] | null;
  const formulas = range.formulas as CellValue[][] | null;
  if (!values || !formulas) return null;
  return values.map((cells, row) => withMarks(cells, formulas[row] ?? []));
}

/** The very row where no formula gives nothing. */
function withMarks(cells: CellValue[], formulas: readonly CellValue[]): CellValue[] {
  if (!cells.some((value, col) => isMarked(value, formulas[col]))) return cells;
  return cells.map((value, col) => (isMarked(value, formulas[col]) ? EMPTY_FORMULA : value));
}

function isMarked(value: CellValue, formula: CellValue | undefined): boolean {
  return value === '' && formula !== '';
}
