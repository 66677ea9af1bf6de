// Every scheme with its ratings, its start and the reasons it is off track.
import { groupedInPieces } from './grouped';
import type { AssessedScheme, RatedMilestone, Reason } from './assessed';
import { assessLine } from './assessLine';
import { financeReason } from './financeReason';
import type { GatheredProgramme } from './gatherProgrammes';
import { rateMilestone, rollUp } from './milestones';
import { monthLabel } from './period';
import { forEachInPieces, mapInPieces, type Pieces } from './pieces';
import type { Policy } from './policy';
import type { Rating } from './rating';
import type { Milestone, Records, Scheme } from './records';
import { startOverdue, startSlipMonths } from './slippage';
import { withCommas } from './withCommas';

export function* assessSchemesInPieces(records: Records): Pieces<AssessedScheme[]> {
  const milestones = yield* groupedInPieces(records.milestones, ({ schemeKey }) => schemeKey);
  return yield* mapInPieces(records.schemes, (scheme) =>
    assessScheme(scheme, milestones.get(scheme.key) ?? [], records),
  );
}

function assessScheme(scheme: Scheme, listed: Milestone[], { period, policy }: Records): AssessedScheme {
  const milestones = listed.map((milestone) => ({ milestone, rating: rateMilestone(milestone, period) }));
  const line = assessLine(scheme, {
    period,
    policy,
    status: scheme.status,
    milestoneRating: schemeMilestoneRating(scheme, milestones, policy),
    previousMilestoneRating: scheme.statedPreviousMilestoneRating,
  });
  const assessed = {
    programme: scheme.programme,
    milestones,
    startSlipMonths: startSlipMonths(scheme.plannedStart, scheme.actualStart, period),
    startOverdue: startOverdue(scheme.plannedStart, scheme.actualStart, period),
    ...line,
  };
  const reasons = scheme.status === 'open' ? offTrackReasons(assessed, policy) : [];
  return { reasons, ...assessed, hasExceptions: reasons.length > 0 };
}

/** Rolled up from its milestones; as stated by people where none are listed. */
function schemeMilestoneRating(scheme: Scheme, milestones: RatedMilestone[], policy: Policy): Rating {
  if (milestones.length === 0) return scheme.statedMilestoneRating ?? 'Grey';
  return rollUp(
    milestones.map(({ rating }) => ({ rating, value: 1 })),
    policy,
  );
}

/** Why a scheme that is still open is off track; none when it is not. */
function offTrackReasons(scheme: Omit<AssessedScheme, 'reasons'>, policy: Policy): Reason[] {
  return [financeReason(scheme, policy), milestoneReason(scheme), startReason(scheme)].filter(
    (reason): reason is Reason => reason !== null,
  );
}

export function milestoneReason({ milestoneRating }: Pick<AssessedScheme, 'milestoneRating'>): Reason | null {
  return milestoneRating === 'Red' ? { code: 'milestonesRed', text: 'Milestones Red' } : null;
}

function startReason(scheme: Omit<AssessedScheme, 'reasons'>): Reason | null {
  const { plannedStart } = scheme.record;
  if (plannedStart.kind !== 'month') return null;
  const planned = monthLabel(plannedStart.month);
  if (scheme.startOverdue)
    return { code: 'notStarted', text: `Due to start in ${planned}, not started${late(scheme)}` };
  return scheme.startSlipMonths
    ? { code: 'slipped', text: `Start ${months(scheme.startSlipMonths)} later than planned (${planned})` }
    : null;
}

function late({ startSlipMonths: slip }: Pick<AssessedScheme, 'startSlipMonths'>): string {
  return slip ? `, ${months(slip)} late` : '';
}

const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);

/** 1042.25 → `1,042.3`. */
export function thousands(value: number): string {
  return withCommas(String(Math.round(value * 10) / 10));
}

/** Every scheme under the name that the programme tables use. */
export function* inProgrammes(
  schemes: readonly AssessedScheme[],
  programmes: readonly GatheredProgramme[],
): Pieces<AssessedScheme[]> {
  const nameByKey = new Map<string, string>();
  for (const { line, schemes: own } of programmes)
    yield* forEachInPieces(own, ({ key }) => nameByKey.set(key, line.name));
  return yield* mapInPieces(schemes, (scheme) => {
    const programme = nameByKey.get(scheme.record.key) ?? scheme.programme;
    return programme === scheme.programme ? scheme : { ...scheme, programme };
  });
}
