// The rating that somebody gave on the sheet, beside the computed one.
import type { AssessedLine } from './assessed';
import type { TypedRating } from './explanation';
import type { Rating } from './rating';
import type { ComputedName } from './records';

export function typedRating(line: AssessedLine, field: ComputedName, computed: Rating): TypedRating | null {
  const printed = line.record.printed.find((entry) => entry.field === field);
  if (typeof printed?.value !== 'string') return null;
  return { value: printed.value, cell: printed.cell, agrees: printed.value === computed };
}
