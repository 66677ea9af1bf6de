// Objectives that stand in the workbook more than once, as when last month's sheet was kept: all of them are counted.
import type { AssessedObjective } from '../activity';
import type { Finding } from '../finding';
import { objectiveHeading } from '../objectiveName';

export function objectiveTwice(objectives: readonly AssessedObjective[]): Finding[] {
  const byName = new Map<string, AssessedObjective[]>();
  for (const objective of objectives) {
    const name = objectiveHeading(objective.record);
    byName.set(name, [...(byName.get(name) ?? []), objective]);
  }
  return [...byName]
    .filter(([, alike]) => alike.length > 1)
    .map(([name, alike]) => ({
      code: 'objective-twice',
      severity: 'warning',
      message: `${name} stands in the workbook ${alike.length} times, and is counted as often.`,
      where: alike.map(({ record }) => record.where),
    }));
}
