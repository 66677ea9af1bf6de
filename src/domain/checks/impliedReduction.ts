// The reduction that an objective states against the one that its target row comes to.
// Tolerance: half a printed digit of title, growth and target, and the whole range of growth where the mix is not known.
import type { AssessedObjective } from '../activity';
import type { Range } from '../activityTarget';
import type { Finding } from '../finding';
import { objectiveName } from '../objectiveName';
import { roundHalfUp } from '../percent';
import { wordSides } from '../sides';

export function impliedReduction(objectives: readonly AssessedObjective[]): Finding[] {
  return objectives.flatMap(({ record, targetCheck }) =>
    targetCheck?.agrees === false && targetCheck.impliedReduction
      ? [
          {
            code: 'implied-reduction-differs',
            severity: 'warning' as const,
            message: `${objectiveName(record)} (${record.measure}): the title states a reduction of ${percent(record.statedReduction!)}, its target row comes to ${rangeText(targetCheck.impliedReduction)} of last year with growth.`,
            where: [record.where],
            sides: wordSides(
              `${percent(record.statedReduction!)} in the title`,
              `${rangeText(targetCheck.impliedReduction)} by the target row`,
            ),
          },
        ]
      : [],
  );
}

/** "13.8% to 14.1%", or one figure where both are shown alike. */
export function rangeText({ low, high }: Range): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? from : `${from} to ${to}`;
}

function percent(share: number): string {
  return `${roundHalfUp(share * 100, 1)}%`;
}
