// A status that says a scheme is under way though it has not started, or that it is not though it has. There is no tolerance:
// a start counts from the month it is planned for, or was made in.
import type { AssessedScheme } from '../assessed';
import type { Finding } from '../finding';
import { monthLabel, monthsBetween, type Period, reportingMonth } from '../period';
import { wordSides } from '../sides';

const UNDER_WAY =
  /^(live|on track|in (progress|delivery|place)|start(ed|s as planned)|mobilised|implemented|delivering|active|under ?way)\b/i;
/** On track or in progress may also be what has still to start. */
const HAS_STARTED = /^(live|in (delivery|place)|started(?! as)|implemented|delivering)\b/i;
const NOT_STARTED =
  /^not (yet )?(started|live|begun)\b|^yet to start\b|^(in development|in planning|pipeline|scoping|proposed|planned)\b/i;

export function startContradicted(schemes: readonly AssessedScheme[], period: Period | null): Finding[] {
  const open = schemes.filter(({ record }) => record.status === 'open');
  return open.flatMap((scheme) => [
    ...notStarted(scheme),
    ...(period ? [...started(scheme, period), ...startsLater(scheme, period)] : []),
  ]);
}

function notStarted(scheme: AssessedScheme): Finding[] {
  const { statusText, plannedStart } = scheme.record;
  if (!scheme.startOverdue || plannedStart.kind !== 'month' || !UNDER_WAY.test(statusText.trim())) return [];
  return [contradiction(scheme, `due to start in ${monthLabel(plannedStart.month)}, no actual start is given`)];
}

/** A start that is still to come, and no other one given. What starts next month may be called live already. */
function startsLater(scheme: AssessedScheme, period: Period): Finding[] {
  const { statusText, plannedStart, actualStart } = scheme.record;
  if (plannedStart.kind !== 'month' || actualStart.kind === 'month' || !HAS_STARTED.test(statusText.trim())) return [];
  if (monthsBetween(reportingMonth(period), plannedStart.month) <= 1) return [];
  return [contradiction(scheme, `it is due to start in ${monthLabel(plannedStart.month)}`)];
}

function started(scheme: AssessedScheme, period: Period): Finding[] {
  const { statusText, actualStart } = scheme.record;
  if (actualStart.kind !== 'month' || !NOT_STARTED.test(statusText.trim())) return [];
  if (monthsBetween(actualStart.month, reportingMonth(period)) < 0) return [];
  return [contradiction(scheme, `its actual start is ${monthLabel(actualStart.month)}`)];
}

function contradiction({ name, record }: AssessedScheme, fact: string): Finding {
  const { statusText, startCells, where } = record;
  const cells = [startCells.status, startCells.plannedStart, startCells.actualStart].filter(
    (cell) => cell !== undefined,
  );
  return {
    code: 'status-contradicts-start',
    severity: 'warning',
    message: `${name}: its status is "${statusText}", yet ${fact}.`,
    where: cells.length > 0 ? cells : [where],
    sides: wordSides(statusText, fact),
  };
}
