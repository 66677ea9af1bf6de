// Deep dives whose month has passed without an outcome. A reminder, no fault of a figure.
import type { AssessedDeepDive } from '../assessedRegisters';
import type { Finding } from '../finding';

export function overdueDeepDives(dives: readonly AssessedDeepDive[]): Finding[] {
  return dives
    .filter(({ isOverdue }) => isOverdue)
    .map(({ record, scheme, programme }) => ({
      code: 'deep-dive-overdue',
      severity: 'info',
      message: `Deep dive into ${scheme?.name ?? (record.area || programme || record.topic)}: due ${record.dueText}, and no outcome is given.`,
      where: [record.where],
    }));
}
