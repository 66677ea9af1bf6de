// What an objective's figures say, as sentences in the wording of the published report. Says nothing that no figure shows.
import type { AssessedObjective } from './activity';
import { roundHalfUp } from './percent';
import type { Policy } from './policy';

export function insights(objective: AssessedObjective, policy: Policy): string[] {
  const { ytdActual, percentVersusTarget, versusLastYear, record } = objective;
  if (ytdActual === null && !record.target) return ['Targets are still to be agreed for this objective.'];
  if (ytdActual === null) return ['No activity has been reported yet.'];
  return [
    ...(percentVersusTarget === null ? [] : [againstTarget(percentVersusTarget, policy)]),
    ...(versusLastYear === null ? [] : [againstLastYear(versusLastYear, record.lastYearLabel, policy)]),
  ];
}

function againstTarget(share: number, policy: Policy): string {
  const percent = `${Math.abs(roundHalfUp(share * 100, 1))}%`;
  if (percent === '0%') return 'Year to date activity is on target.';
  const marginal = Math.abs(share) < policy.marginal;
  if (share > 0)
    return `Year to date activity is ${marginal ? `marginally over target (${percent})` : `${percent} over target`}.`;
  return `Year to date activity is performing ${marginal ? `marginally under target (${percent})` : `${percent} under target`}.`;
}

function againstLastYear(share: number, year: string, policy: Policy): string {
  const period = `the same period in ${year}`;
  if (roundHalfUp(share * 100, 1) === 0) return `Year to date activity is level with ${period}.`;
  if (Math.abs(share) < policy.marginal) {
    return `Year to date activity is marginally ${share > 0 ? 'greater than' : 'below'} ${period}.`;
  }
  return `Year to date activity is ${share > 0 ? 'greater than' : 'reduced compared to'} ${period}.`;
}
