// Year to date cells of an activity sheet that somebody typed, against what the months come to.
// Tolerance: half the last printed digit.
import type { ActivityField, AssessedObjective, PrintedActivity } from '../activity';
import type { Finding } from '../finding';
import { objectiveName } from '../objectiveName';

const LABELS: Record<ActivityField, string> = {
  ytdActual: 'year to date activity',
  ytdLastYear: 'activity of the same period last year',
  ytdTarget: 'year to date target',
  versusLastYear: 'change on last year',
  versusTarget: 'difference from target',
  percentVersusTarget: '% difference from target',
  rating: 'the activity rating',
};

export function printedActivity(objectives: readonly AssessedObjective[]): Finding[] {
  return objectives.flatMap((objective) =>
    objective.record.printed.flatMap((printed) => {
      const computed = objective[printed.field];
      return computed === null || agrees(printed, computed) ? [] : [differs(objective, printed, computed)];
    }),
  );
}

function agrees({ value, tolerance }: PrintedActivity, computed: number | string): boolean {
  if (typeof value === 'string' || typeof computed === 'string') return value === computed;
  return Math.abs(value - computed) <= tolerance + 1e-9;
}

function differs(
  { record }: AssessedObjective,
  { field, value, cell }: PrintedActivity,
  computed: number | string,
): Finding {
  return {
    code: 'printed-activity-differs',
    severity: 'warning',
    message: `${objectiveName(record)} (${record.measure}): ${LABELS[field]} is printed as ${shown(value)}; by the months it is ${shown(computed)}.`,
    where: [cell],
  };
}

function shown(value: number | string): string {
  return typeof value === 'string' ? value : String(Math.round(value * 1e4) / 1e4);
}
