// What an objective's figures say, as sentences in the wording of the published report. Says nothing that no figure shows.
import type { AssessedObjective } from './activity';
import { activityCells, versusTargetSaid } from './activityCells';
import type { CellRef } from './finding';
import { ON_THRESHOLD } from './finance';
import { listed } from './listed';
import { financialMonthName } from './period';
import { figureSaid, type Said, saidText, sentence } from './messages/said';
import { wholeText } from './moneyText';
import { roundHalfUp } from './percent';
import type { SusProxy } from './susProxy';
import type { Policy } from './policy';

export function insights(objective: AssessedObjective, policy: Policy): string[] {
  return insightsSaid(objective, policy).map(saidText);
}

/** Each figure with the cells it comes from. */
export function insightsSaid(objective: AssessedObjective, policy: Policy): Said[][] {
  const { ytdActual, ytdTarget, versusLastYear, target, record } = objective;
  return [
    ...againstTarget(objective, policy),
    ...(ytdTarget === 0 && ytdActual !== null ? [againstNothing(objective, ytdActual)] : []),
    ...(versusLastYear === null ? [] : [sentence(againstLastYear(versusLastYear, record.lastYearLabel, policy))]),
    ...(target === null ? [sentence('Targets are still to be agreed for this objective.')] : []),
    ...(ytdActual === null ? [sentence('No activity has been reported yet.')] : []),
    ...estimateInYear(objective).map((text) => sentence(text)),
    ...earlySight(objective, policy),
  ];
}

/** Below the threshold; what is on it is not, whatever binary arithmetic says of 205 against 200. */
function isMarginal(share: number, { marginal }: Policy): boolean {
  return Math.abs(share) < marginal - ON_THRESHOLD;
}

/** Of a target of none there is no share, and so no rating. */
function againstNothing(objective: AssessedObjective, actual: number): Said[] {
  const count = figureSaid(wholeText(roundHalfUp(actual, 0)), 'sum', activityCells(objective, 'ytdActual'));
  const target = figureSaid('0', 'sum', activityCells(objective, 'ytdTarget'));
  return sentence('Year to date activity is ', count, ' against a target of ', target, '.');
}

function againstTarget(objective: AssessedObjective, policy: Policy): Said[][] {
  const { percentVersusTarget: share } = objective;
  if (share === null) return [];
  const text = `${Math.abs(roundHalfUp(share * 100, 1)).toFixed(1)}%`;
  if (roundHalfUp(share * 100, 1) === 0) return [sentence('Year to date activity is on target.')];
  const percent = versusTargetSaid(text, objective);
  const start = `Year to date activity is ${share > 0 ? '' : 'performing '}`;
  const side = share > 0 ? 'over target' : 'under target';
  return [
    isMarginal(share, policy)
      ? sentence(`${start}marginally ${side} (`, percent, ').')
      : sentence(start, percent, ` ${side}.`),
  ];
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
function earlySight(objective: AssessedObjective, policy: Policy): Said[][] {
  const { proxy, estimates } = objective;
  if (!proxy) return [];
  const month = financialMonthName(proxy.month);
  const sight = `Early sight of SUS data (${proxy.provider} proxy) suggests`;
  const estimate = estimates[proxy.month - 1] ?? null;
  if (!estimate) {
    const count = figureSaid(wholeText(roundHalfUp(proxy.value, 0)), 'rule', proxyCells(objective, proxy));
    return [sentence(`${sight} `, count, ` in ${month}.`)];
  }
  const share = proxy.value / estimate - 1;
  if (roundHalfUp(share * 100, 1) === 0)
    return [sentence(`${sight} the same activity as the ${month} estimate in this table.`)];
  const more = `${isMarginal(share, policy) ? 'marginally ' : ''}${share > 0 ? 'higher' : 'lower'}`;
  return [sentence(`${sight} ${more} activity than the ${month} estimate in this table.`)];
}

/** The last count, the provider's own of that month and the next, and the year that its profile starts from. */
function proxyCells({ record }: AssessedObjective, { month }: SusProxy): CellRef[] {
  const { cells, provider } = record;
  const early = provider?.cells ?? [];
  const own = [cells.thisYear[month - 2], early[month - 2], early[month - 1], ...cells.lastYear];
  return own.flatMap((cell) => cell ?? []);
}
