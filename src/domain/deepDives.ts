// Deep dives: which scheme each looks into, and whether its outcome is overdue. Refuses to judge an outcome.
import type { AssessedDeepDive } from './assessedRegisters';
import { monthsBetween, type Period, reportingMonth } from './period';
import type { Places } from './placesIn';
import { nameKey } from './programmeNames';
import type { DeepDive } from './registers';

export function assessDeepDives(
  dives: readonly DeepDive[],
  placeOf: Places,
  period: Period | null,
): AssessedDeepDive[] {
  return dives.map((record) => {
    const { scheme, programme } = placeOf(record);
    return {
      record,
      scheme: scheme?.record ?? null,
      programme: programme ?? record.programme,
      isOverdue: isOverdue(record, period),
    };
  });
}

/** As a milestone: due in a month before the reporting month, and nothing has come of it. */
function isOverdue({ due, outcome, isDone }: DeepDive, period: Period | null): boolean {
  if (due === null || period === null || isDone || outcome.trim() !== '') return false;
  return monthsBetween(reportingMonth(period), due) < 0;
}

/** What an exception's reader should know of the deep dives into its scheme or area, one a line. */
export function deepDiveText(item: { key: string; scheme: string | null }, dives: readonly AssessedDeepDive[]): string {
  const area = nameKey(item.scheme ?? '');
  return dives
    .filter(({ record, scheme }) => (scheme ? scheme.key === item.key : area !== '' && nameKey(record.area) === area))
    .map(sentence)
    .join('\n');
}

function sentence({ record, isOverdue: late }: AssessedDeepDive): string {
  const { topic, commissionedOn, dueText, status, outcome } = record;
  const parts = [
    topic,
    commissionedOn && `commissioned ${commissionedOn}`,
    dueText && `due ${dueText}${late ? ' (overdue)' : ''}`,
    status,
    outcome && `outcome: ${outcome}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
