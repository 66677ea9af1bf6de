// Year to date activity of closed months that does not come to what was reported any more.
// A month whose count came after closing restates nothing: the record does not say which months it covers.
import type { AssessedObjective } from './activity';
import type { Restatement } from './assessed';
import type { Finding } from './finding';
import { type Period, startYearOf } from './period';
import type { ClosedMonth } from './records';
import type { Restated } from './restatements';

export function restatedActivity(
  objectives: readonly AssessedObjective[],
  history: readonly ClosedMonth[],
  period: Period | null,
): Restated {
  const months = period ? history.filter(({ period: past }) => startYearOf(past) === startYearOf(period)) : [];
  const earlier = months.filter((closed) => closed.period.month <= period!.month);
  const restatements = earlier.flatMap((closed) => objectives.flatMap((objective) => ofObjective(objective, closed)));
  return { restatements, findings: restatements.map(finding) };
}

function ofObjective({ record }: AssessedObjective, { period, lines }: ClosedMonth): Restatement[] {
  const was = lines.find(({ level, key }) => level === 'objective' && key === record.key)?.figures.ytdActual ?? null;
  const counts = (record.thisYear ?? []).slice(0, period.month).filter((count) => count !== null);
  if (was === null || counts.length === 0) return [];
  const totals = counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0));
  if (totals.some((total) => Math.abs(total - was) <= HALF_A_COUNT)) return [];
  const name = record.number === null ? record.measure : `Objective ${record.number}, ${record.measure}`;
  return [
    { key: record.key, name, month: period.label, figure: FIGURE, was, is: totals.at(-1)!, where: [record.where] },
  ];
}

const HALF_A_COUNT = 0.5;
const FIGURE = 'YTD activity (count)';

function finding({ name, month, figure, was, is, where }: Restatement): Finding {
  const message = `${name}: the ${figure} of ${month} was reported as ${was} when the month was closed and is ${is} now.`;
  return { code: 'restated', severity: 'warning', message, where };
}
