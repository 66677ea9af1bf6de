// What has to be said below a table of CIP and QIPP: whether its total counts anything twice. Words only.
import type { Policy } from './policy';
import type { Kinds } from './assessed';

const MOST_NAMED = 5;

export function kindsText({ overlaps }: Kinds, { kindsOverlap }: Policy): string {
  if (kindsOverlap === 'no') return 'CIP and QIPP are stated not to overlap.';
  if (overlaps.length === 0)
    return kindsOverlap === 'yes'
      ? 'CIP and QIPP are stated to overlap, and no line shows where: the total of both may count savings twice.'
      : 'No line stands in both by its name or id; nobody has stated that CIP and QIPP do not overlap.';
  const names = overlaps.slice(0, MOST_NAMED).map(([{ name }]) => name);
  const more = overlaps.length > MOST_NAMED ? ` and ${overlaps.length - MOST_NAMED} more` : '';
  return `In both, and so twice in the total of both: ${names.join(', ')}${more}.`;
}
