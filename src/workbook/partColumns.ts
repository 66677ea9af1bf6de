// The columns of a heading block as they are meant in rows whose words say what they hold.
// Refuses to know where those words stand.
import type { Period } from '../domain/period';
import type { HeadingBlock } from './headingBlock';
import { range } from './range';
import { filledBand, heightOf, type LabelledPart, ofThisYear, readColumn } from './readColumns';
import type { SheetSnapshot } from './snapshot';
import type { Column } from './table';

export function partColumns(
  sheet: SheetSnapshot,
  block: HeadingBlock,
  part: LabelledPart,
  period: Period | null,
): Column[] {
  const bands = heightOf(block).map((row) => filledBand(sheet, block, row));
  const columns = range(block.left, block.right).flatMap((col) => readColumn(sheet, block, bands, col, part) ?? []);
  return columns.filter((column) => ofThisYear(column, period)).map(({ column }) => column);
}
