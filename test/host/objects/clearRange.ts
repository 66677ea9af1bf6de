// Range.clear: takes contents, formats or both from cells.
// Refuses hyperlinks, which a book does not hold.
import { DEFAULT_FORMAT } from '../../../src/standalone/cellFormat';
import { oneOf } from '../hostError';
import { type RangeSelf } from './range';
import { refuseIfProtected } from './rangeCells';

export function clearRange({ sheet, block }: RangeSelf, applyTo: unknown): null {
  refuseIfProtected(sheet);
  const what = oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats'], 'clear');
  // Only rows that exist: clearing a whole sheet must not make a million empty ones.
  sheet.rows.slice(block.row, block.row + block.rows).forEach((row, index) => {
    if (!row) return;
    const width = Math.max(row.values.length, row.styles?.length ?? 0, row.formulas?.length ?? 0);
    for (let col = block.col; col < Math.min(block.col + block.cols, width); col++) {
      if (what !== 'Formats') sheet.setValue(block.row + index, col, '');
      if (what !== 'Contents') sheet.changeFormat(block.row + index, col, DEFAULT_FORMAT);
    }
  });
  return null;
}
