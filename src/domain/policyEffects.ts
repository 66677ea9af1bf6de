// What rules decide beside ratings, between two states of a workbook: risks, exceptions, escalations, estimates, the stretch target.
// Refuses to know which rule was changed.
import type { Assessment } from './assessed';
import { thousands } from './assessSchemes';
import type { Rating } from './rating';

/** In the order in which they are told. `£k` is written before figures of money. */
const MEASURED: readonly { what: string; money?: boolean; value: (assessment: Assessment) => number }[] = [
  { what: 'open exceptions', value: ({ exceptions }) => exceptions.length },
  { what: 'escalations', value: ({ escalations }) => escalations.length },
  { what: 'Red risks', value: (assessment) => openRisks(assessment, 'Red') },
  { what: 'Amber risks', value: (assessment) => openRisks(assessment, 'Amber') },
  { what: 'estimated months', value: (assessment) => estimates(assessment).length },
  { what: 'estimated activity', value: (assessment) => Math.round(sum(estimates(assessment))) },
  {
    what: 'still to identify with the stretch',
    money: true,
    value: ({ registers }) => Math.round(registers.baselines?.total.unidentifiedAgainstStretch ?? 0),
  },
];

/** "escalations 5 → 3"; sentences on activity are only counted. */
export function policyEffects(before: Assessment, after: Assessment): string[] {
  const figures = MEASURED.flatMap(({ what, money, value }) => {
    const [was, is] = [value(before), value(after)];
    const text = (figure: number) => (money ? `£${thousands(figure)}k` : thousands(figure));
    return was === is ? [] : [`${what} ${text(was)} → ${text(is)}`];
  });
  const reworded = otherSentences(before, after);
  return reworded === 0 ? figures : [...figures, `${reworded} sentence${reworded === 1 ? '' : 's'} on activity`];
}

function openRisks({ registers }: Assessment, rating: Rating): number {
  return registers.risks.filter(({ record, ratingAfter }) => record.isOpen && ratingAfter === rating).length;
}

function estimates({ objectives }: Assessment): number[] {
  return objectives.flatMap((objective) => objective.estimates.filter((value) => value !== null));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function otherSentences(before: Assessment, after: Assessment): number {
  const known = new Map(before.objectives.map(({ record, insights }) => [record.key, insights]));
  return after.objectives.flatMap(({ record, insights }) =>
    insights.filter((sentence) => !known.get(record.key)?.includes(sentence)),
  ).length;
}
