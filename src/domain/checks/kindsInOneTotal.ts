// CIP and QIPP in one total: what is counted on both sides, or that nobody has said whether anything is.
// Tolerance: none. A saving is known by its id or name and not by its figures, since the two sides share it as they agreed.
import type { AssessedLine, Kinds } from '../assessed';
import type { Finding } from '../finding';
import type { Policy } from '../policy';
import { amount, wordSides } from '../sides';

export function kindsInOneTotal({ totals, overlaps }: Kinds, { kindsOverlap }: Policy): Finding[] {
  if (totals.length === 0 || kindsOverlap === 'no') return [];
  if (overlaps.length > 0) return overlaps.map(([cip, qipp]) => onBoth(cip, qipp));
  const both = totals.map((line) => `${line.name} ${planText(line)}`).join(' and ');
  const isStated = kindsOverlap === 'yes';
  return [
    {
      code: 'kinds-in-one-total',
      severity: isStated ? 'warning' : 'info',
      message: isStated
        ? `The total adds ${both}, which overlap by the Settings sheet; no line stands in both by its name or id.`
        : `The total adds ${both}. No line stands in both by its name or id, and nobody has said that they do not overlap.`,
      where: totals.flatMap(({ sumOf }) => (sumOf.plan ?? sumOf.ytdPlan ?? []).slice(0, 1).map(placeOf)),
      suggestion: 'On Settings, write the setting "CIP and QIPP overlap" with the value Yes or No.',
    },
  ];
}

function onBoth(cip: AssessedLine, qipp: AssessedLine): Finding {
  const [one, other] = [`CIP, ${planText(cip)}`, `QIPP, ${planText(qipp)}`];
  return {
    code: 'counted-on-both-sides',
    severity: 'warning',
    message: `"${cip.name}" is entered as ${one}, and as ${other}; both are counted in the total.`,
    where: [cip, qipp].map(placeOf),
    sides: wordSides(one, other),
    suggestion:
      'Where both are one saving, leave it in one of them; where they are two, write the setting "CIP and QIPP overlap" with the value No.',
  };
}

const placeOf = ({ record }: AssessedLine) => record.cells.plan ?? record.where;

function planText({ figures: { plan, target, ytdPlan } }: AssessedLine): string {
  const year = plan ?? target;
  if (year !== null) return `plan ${amount(year)} £k`;
  return ytdPlan === null ? 'no plan' : `plan to date ${amount(ytdPlan)} £k`;
}
