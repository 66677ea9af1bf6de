// A sheet from the grid of its cells, for tests that read one.
import { type CellValue, NOTHING_HIDDEN, type SheetSnapshot } from '../../src/workbook/snapshot';

export function gridSheet(values: readonly (readonly CellValue[])[], over: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...values.map((row) => row.length));
  return {
    name: 'Sheet1',
    visibility: 'Visible',
    protected: false,
    mark: null,
    top: 0,
    left: 0,
    values: values.map((row) => Array.from({ length: width }, (_, col) => row[col] ?? '')),
    ownRules: [],
    ownCharts: [],
    hidden: NOTHING_HIDDEN,
    ...over,
  };
}
