// Objectives placed under a programme that the workbook does not have: no programme's messages speak of their activity.
import type { AssessedProgramme, ReportedObjective } from '../assessed';
import type { Finding } from '../finding';
import { objectiveHeading } from '../objectiveName';
import { programmeOfObjective } from '../objectiveProgramme';

export function objectiveProgramme(
  objectives: readonly ReportedObjective[],
  programmes: readonly AssessedProgramme[],
): Finding[] {
  if (programmes.length === 0) return [];
  return objectives
    .filter(({ record }) => record.programme !== null && programmeOfObjective(record, programmes) === null)
    .map(({ record }) => ({
      code: 'objective-programme-unknown',
      severity: 'warning',
      message: `${objectiveHeading(record)} is placed under "${record.programme}", which is no programme of this workbook: no programme's messages speak of it.`,
      where: [record.where],
    }));
}
