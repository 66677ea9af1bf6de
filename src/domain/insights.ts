// What an objective's figures say, as sentences in the wording of the published report. Says nothing that no figure shows.
import type { AssessedObjective } from './activity';
import { ON_THRESHOLD } from './finance';
import { listed } from './listed';
import { financialMonthName } from './period';
import { roundHalfUp } from './percent';
import type { Policy } from './policy';

export function insights(objective: AssessedObjective, policy: Policy): string[] {
  const { ytdActual, ytdTarget, percentVersusTarget, versusLastYear, target, record } = objective;
  return [
    ...(percentVersusTarget === null ? [] : [againstTarget(percentVersusTarget, policy)]),
    ...(ytdTarget === 0 && ytdActual !== null ? [againstNothing(ytdActual)] : []),
    ...(versusLastYear === null ? [] : [againstLastYear(versusLastYear, record.lastYearLabel, policy)]),
    ...(target === null ? ['Targets are still to be agreed for this objective.'] : []),
    ...(ytdActual === null ? ['No activity has been reported yet.'] : []),
    ...estimateInYear(objective),
    ...earlySight(objective, policy),
  ];
}

/** Below the threshold; what is on it is not, whatever binary arithmetic says of 205 against 200. */
function isMarginal(share: number, { marginal }: Policy): boolean {
  return Math.abs(share) < marginal - ON_THRESHOLD;
}

/** Of a target of none there is no share, and so no rating. */
function againstNothing(actual: number): string {
  return `Year to date activity is ${Math.round(actual).toLocaleString('en-GB')} against a target of 0.`;
}

function againstTarget(share: number, policy: Policy): string {
  const percent = `${Math.abs(roundHalfUp(share * 100, 1))}%`;
  if (percent === '0%') return 'Year to date activity is on target.';
  const marginal = isMarginal(share, policy);
  if (share > 0)
    return `Year to date activity is ${marginal ? `marginally over target (${percent})` : `${percent} over target`}.`;
  return `Year to date activity is performing ${marginal ? `marginally under target (${percent})` : `${percent} under target`}.`;
}

function againstLastYear(share: number, year: string, policy: Policy): string {
  const period = `the same period in ${year}`;
  if (roundHalfUp(share * 100, 1) === 0) return `Year to date activity is level with ${period}.`;
  if (isMarginal(share, policy)) {
    return `Year to date activity is marginally ${share > 0 ? 'greater than' : 'below'} ${period}.`;
  }
  return `Year to date activity is ${share > 0 ? 'greater than' : 'reduced compared to'} ${period}.`;
}

function estimateInYear({ ytdMonths, record }: AssessedObjective): string[] {
  const estimated = ytdMonths.filter((month) => record.statuses[month - 1] === 'estimate').map(financialMonthName);
  return estimated.length === 0 ? [] : [`Year to date includes an estimate for ${listed(estimated)}.`];
}

/** The provider's early figures against the estimate that the table shows. */
function earlySight({ proxy, estimates }: AssessedObjective, policy: Policy): string[] {
  if (!proxy) return [];
  const month = financialMonthName(proxy.month);
  const sight = `Early sight of SUS data (${proxy.provider} proxy) suggests`;
  const estimate = estimates[proxy.month - 1] ?? null;
  if (!estimate) return [`${sight} ${Math.round(proxy.value).toLocaleString('en-GB')} in ${month}.`];
  const share = proxy.value / estimate - 1;
  if (roundHalfUp(share * 100, 1) === 0) return [`${sight} the same activity as the ${month} estimate in this table.`];
  const more = `${isMarginal(share, policy) ? 'marginally ' : ''}${share > 0 ? 'higher' : 'lower'}`;
  return [`${sight} ${more} activity than the ${month} estimate in this table.`];
}
