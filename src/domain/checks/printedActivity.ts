// Year to date cells of an activity sheet that somebody typed, against what the months come to.
// Tolerance: half the last printed digit. What half a count a month of the target explains beyond that is an info.
import type { ActivityField, AssessedObjective, PrintedActivity } from '../activity';
import type { Finding } from '../finding';
import { objectiveName } from '../objectiveName';
import { amount } from '../sides';

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

const SHARES: readonly ActivityField[] = ['versusLastYear', 'percentVersusTarget'];

function agrees({ field, value, tolerance }: PrintedActivity, computed: number | string): boolean {
  if (typeof value === 'string' || typeof computed === 'string') return value === computed;
  const isNear = (scale: number) => Math.abs(value * scale - computed) <= tolerance * scale + DUST;
  // Under a heading with a per cent sign "3.9" is written as often as "3.9%".
  return isNear(1) || (SHARES.includes(field) && isNear(0.01));
}

const DUST = 1e-9;

function differs(objective: AssessedObjective, printed: PrintedActivity, computed: number | string): Finding {
  const { field, value, cell } = printed;
  const { record } = objective;
  const both = `${objectiveName(record)} (${record.measure}): ${LABELS[field]} is printed as ${shown(value)}; by the months it is ${shown(computed)}`;
  const [one, other] = [`${shown(value)} as printed`, `${shown(computed)} by the months`];
  const difference = typeof value === 'number' && typeof computed === 'number' ? amount(value - computed) : '';
  const shared = { where: [cell], sides: { one, other, difference } };
  return isRounding(objective, printed, computed)
    ? { code: 'rounding', severity: 'info', message: `${both} (rounding).`, ...shared }
    : { code: 'printed-activity-differs', severity: 'warning', message: `${both}.`, ...shared };
}

/** A target's months are rounded counts: -2,888 is printed where the months come to -2,889. */
function isRounding(
  { ytdMonths, ytdTarget }: AssessedObjective,
  { field, value, tolerance }: PrintedActivity,
  computed: number | string,
): boolean {
  if (typeof value === 'string' || typeof computed === 'string') return false;
  const counts = ytdMonths.length / 2;
  const slack = { ytdTarget: counts, versusTarget: counts, percentVersusTarget: counts / (ytdTarget ?? Infinity) };
  return field in slack && Math.abs(value - computed) <= tolerance + slack[field as keyof typeof slack] + DUST;
}

function shown(value: number | string): string {
  return typeof value === 'string' ? value : String(Math.round(value * 1e4) / 1e4);
}
