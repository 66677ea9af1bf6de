// What has to be said below a table of CIP and QIPP: whether its total counts anything twice. Words only.
import type { AssessedLine, Kinds } from './assessed';
import type { Policy } from './policy';
import { sumKnown } from './phasing';
import { FIGURE_NAMES } from './records';

const MOST_NAMED = 5;

/** @param total what stands below the kinds: the report's own, which programmes may give otherwise than their schemes. */
export function kindsText(kinds: Kinds, policy: Policy, total: AssessedLine): string {
  return [overlapText(kinds, policy), restText(kinds, total)].filter((text) => text !== '').join(' ');
}

function overlapText({ overlaps }: Kinds, { kindsOverlap }: Policy): string {
  if (kindsOverlap === 'no') return 'CIP and QIPP are stated not to overlap.';
  if (overlaps.length === 0)
    return kindsOverlap === 'yes'
      ? 'CIP and QIPP are stated to overlap, and no line shows where: the total of both may count savings twice.'
      : 'No line stands in both by its name or id; nobody has stated that CIP and QIPP do not overlap.';
  const names = overlaps.slice(0, MOST_NAMED).map(([{ name }]) => name);
  const more = overlaps.length > MOST_NAMED ? ` and ${overlaps.length - MOST_NAMED} more` : '';
  return `In both, and so twice in the total of both: ${names.join(', ')}${more}.`;
}

function restText({ totals }: Kinds, total: AssessedLine): string {
  const isApart = FIGURE_NAMES.some((name) => {
    const sum = sumKnown(totals.map(({ figures }) => figures[name]));
    const lines = totals.flatMap(({ sumOf }) => sumOf[name] ?? []);
    const slack = [total, ...lines].reduce((room, { record }) => room + record.halfUnit, DUST);
    return sum !== null && Math.abs((total.figures[name] ?? sum) - sum) > slack;
  });
  return isApart ? 'The total is the programmes’ own, which is not what these rows come to.' : '';
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;
