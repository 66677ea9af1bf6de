// Two schemes of the same savings and nearly the same name: perhaps one saving that is counted twice. A hint.
// Tolerance: none, since a saving that was copied is the same to the digit.
import { grouped } from '../grouped';
import type { AssessedScheme } from '../assessed';
import type { Finding } from '../finding';
import { compareNames } from '../programmeNames';
import { onBothSides } from '../savingsKinds';
import { amount, wordSides } from '../sides';
import { savingsValue } from '../savingsValue';

/** A figure that so many schemes share is a round one and says nothing. */
const MOST_ALIKE = 12;

export function countedTwice(schemes: readonly AssessedScheme[]): Finding[] {
  const going = schemes.filter(({ record }) => record.status !== 'closed');
  const byValue = grouped(going, ({ figures }) => savingsValue(figures) || null);
  return [...byValue.values()].filter((alike) => alike.length <= MOST_ALIKE).flatMap(pairsAlike);
}

function pairsAlike(alike: readonly AssessedScheme[]): Finding[] {
  return alike.flatMap((first, index) =>
    alike
      .slice(index + 1)
      .filter(
        (second) =>
          compareNames(first.name, second.name) !== 'different' &&
          !haveOneId(first, second) &&
          !onBothSides(first, second),
      )
      .map((second) => pair(first, second)),
  );
}

/** Rows under one id are told of as such. */
function haveOneId({ record: first }: AssessedScheme, { record: second }: AssessedScheme): boolean {
  return first.id !== null && first.id.toLowerCase() === second.id?.toLowerCase();
}

function pair(first: AssessedScheme, second: AssessedScheme): Finding {
  const [one, other] = [named(first), named(second)];
  return {
    code: 'counted-twice',
    severity: 'info',
    message: `${one} and ${other}: nearly the same name, and ${amount(savingsValue(first.figures)!)} £k each; one saving may be counted twice.`,
    where: [first, second].map(({ record }) => record.cells.target ?? record.cells.plan ?? record.where),
    sides: wordSides(one, other),
  };
}

function named({ name, programme }: AssessedScheme): string {
  return programme === null ? name : `${name} (${programme})`;
}
