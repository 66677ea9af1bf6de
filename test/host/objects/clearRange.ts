// Range.clear: takes contents, formats or both from cells.
// Refuses hyperlinks, which a book does not hold.
import { DEFAULT_FORMAT } from '../../../src/standalone/cellFormat';
import { oneOf } from '../hostError';
import { tellingChange } from '../hostEvents';
import { type RangeSelf } from './range';
import { refuseIfProtected } from './rangeCells';

type Part = 'All' | 'Contents' | 'Formats';

export function clearRange(self: RangeSelf, applyTo: unknown): null {
  refuseIfProtected(self.sheet);
  const part = oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats'] as const, 'clear');
  if (part === 'Formats') clear(self, part);
  else tellingChange(self.state, self.sheet, self.block, () => clear(self, part));
  return null;
}

/** Only rows that exist: clearing a whole sheet must not make a million empty ones. */
function clear({ sheet, block }: RangeSelf, part: Part): void {
  sheet.rows.slice(block.row, block.row + block.rows).forEach((row, index) => {
    if (!row) return;
    const width = Math.max(row.values.length, row.styles?.length ?? 0, row.formulas?.length ?? 0);
    for (let col = block.col; col < Math.min(block.col + block.cols, width); col++) {
      if (part !== 'Formats') sheet.setValue(block.row + index, col, '');
      if (part !== 'Contents') sheet.changeFormat(block.row + index, col, DEFAULT_FORMAT);
    }
  });
}
