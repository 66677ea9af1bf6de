// Objectives whose title speaks of both more and less, so that which of them is wanted had to be taken from their order.
import type { AssessedObjective } from '../activity';
import type { Finding } from '../finding';
import { objectiveName } from '../objectiveName';

export function unclearDirection(objectives: readonly AssessedObjective[]): Finding[] {
  return objectives
    .filter(({ record }) => !record.directionIsClear)
    .map(({ record }) => ({
      code: 'activity-direction',
      severity: 'info',
      message: `${objectiveName(record)} (${record.measure}): the title speaks of both more and less; it is rated as ${record.lowerIsBetter ? 'less' : 'more'} is better.`,
      where: [record.where],
    }));
}
