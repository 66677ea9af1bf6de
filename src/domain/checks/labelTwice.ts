// One label on the tables of two objectives whose counts are not the same: one of them is mislabelled.
// There is no tolerance: the counts of one measure are the same to the unit. Words that name no measure may stand on any table.
import type { AssessedObjective } from '../activity';
import type { Finding } from '../finding';
import { objectiveHeading, objectiveName } from '../objectiveName';
import { nameKey } from '../programmeNames';
import { wordSides } from '../sides';

const NAMES_NO_MEASURE = /^(activity|measures?|months?|counts?|totals?|actuals?|all|number|year|\d.*)?$/i;

export function labelTwice(objectives: readonly AssessedObjective[]): Finding[] {
  const byLabel = new Map<string, AssessedObjective[]>();
  for (const objective of objectives) {
    const { measure } = objective.record;
    if (NAMES_NO_MEASURE.test(measure.trim())) continue;
    byLabel.set(nameKey(measure), [...(byLabel.get(nameKey(measure)) ?? []), objective]);
  }
  return [...byLabel.values()].filter((alike) => alike.length === 2 && areTwo(alike)).map(found);
}

/** The same objective on two sheets is told of as such. */
function areTwo([first, second]: readonly AssessedObjective[]): boolean {
  const counts = ({ record }: AssessedObjective) => JSON.stringify([record.lastYear, record.thisYear]);
  const isSame = objectiveHeading(first!.record) === objectiveHeading(second!.record);
  return !isSame && first!.record.lastYear !== null && counts(first!) !== counts(second!);
}

function found(alike: readonly AssessedObjective[]): Finding {
  const [one, other] = alike.map(({ record }) => objectiveName(record));
  return {
    code: 'label-on-two-measures',
    severity: 'warning',
    message: `"${alike[0]!.record.measure}" stands on the counts of two objectives that differ: ${one}, and ${other}.`,
    where: alike.map(({ record }) => record.where),
    sides: wordSides(one!, other!),
    suggestion: 'See which of the two tables is mislabelled.',
  };
}
