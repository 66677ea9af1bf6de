// Why an objective's activity is rated as it is, in counts and in words.
import { type AssessedObjective, rateActivity } from './activity';
import { activityCells } from './activityCells';
import { thousands } from './assessSchemes';
import type { Explanation, RatingStep, UsedFigure } from './explanation';
import { ON_THRESHOLD } from './finance';
import { roundHalfUp } from './percent';
import type { Policy } from './policy';

export function explainActivity(objective: AssessedObjective, policy: Policy): Explanation {
  const { rating } = objective;
  return {
    kind: 'activity',
    rating,
    because: because(objective),
    rule: activityRule(objective.record.lowerIsBetter, policy),
    figures: usedFigures(objective),
    parts: [],
    ...activitySteps(objective, policy),
    typed: null,
    overrides: [],
  };
}

function because({ ytdActual, ytdTarget, percentVersusTarget, record }: AssessedObjective): string {
  if (ytdActual === null) return 'No activity has been reported yet.';
  if (ytdTarget === null) return 'There is no target for the months reported.';
  if (percentVersusTarget === null)
    return `${thousands(ytdActual)} stands against a target of 0, of which there is no share.`;
  const share = `${Math.abs(roundHalfUp(percentVersusTarget * 100, 1))}%`;
  const against = share === '0%' ? 'on' : `${share} ${percentVersusTarget > 0 ? 'over' : 'under'}`;
  const wanted = record.lowerIsBetter ? 'less' : 'more';
  return `${thousands(ytdActual)} is ${against} the target of ${thousands(ytdTarget)}; ${wanted} is better.`;
}

function activityRule(lowerIsBetter: boolean, { activityAmberUpTo }: Policy): string {
  const [good, bad] = lowerIsBetter ? ['below', 'above'] : ['above', 'below'];
  const share = `${Math.round(activityAmberUpTo * 1000) / 10}%`;
  return `Green at or ${good} target, Amber up to ${share} ${bad} it, Red beyond, Grey without a target.`;
}

function usedFigures(objective: AssessedObjective): UsedFigure[] {
  const figure = (label: string, field: 'ytdActual' | 'ytdTarget' | 'ytdLastYear'): UsedFigure => {
    return { label, value: objective[field], unit: 'count', cells: activityCells(objective, field) };
  };
  return [
    figure('Year to date', 'ytdActual'),
    figure('Target, same months', 'ytdTarget'),
    figure('Last year, same months', 'ytdLastYear'),
  ];
}

/** Counted from the target towards the bad side: 0 and less is Green, up to `amber` is Amber. */
function activitySteps(objective: AssessedObjective, policy: Policy) {
  const { ytdActual, ytdTarget, rating, record } = objective;
  if (ytdActual === null || ytdTarget === null || ytdTarget === 0) return { better: null, worse: null };
  const bad = record.lowerIsBetter ? ytdActual - ytdTarget : ytdTarget - ytdActual;
  const amber = ytdTarget * policy.activityAmberUpTo;
  const [good, worsening] = record.lowerIsBetter ? [-1, 1] : [1, -1];
  const step = (change: number) => stepBy(change, objective, policy);
  const better = (edge: number) => step(good * reaching(bad - edge));
  const worse = (edge: number) => step(worsening * passing(edge - bad));
  if (rating === 'Red') return { better: better(amber), worse: null };
  return rating === 'Amber' ? { better: better(0), worse: worse(amber) } : { better: null, worse: worse(0) };
}

/** Activity is counted in whole ones: the first that is on the edge, and the first that is beyond it. */
const reaching = (distance: number) => Math.ceil(Math.max(0, distance) - ON_THRESHOLD);
const passing = (distance: number) => Math.floor(Math.max(0, distance) + ON_THRESHOLD) + 1;

/** Of a target of a handful one more may be two ratings away, so the rating is asked for. */
function stepBy(change: number, { ytdActual, ytdTarget, record }: AssessedObjective, policy: Policy): RatingStep {
  const rating = rateActivity((ytdActual! + change) / ytdTarget! - 1, record.lowerIsBetter, policy);
  const distance = Math.abs(change);
  const need = `${thousands(distance)} ${change < 0 ? 'fewer' : 'more'} to date`;
  return { rating, distance, beyond: false, need };
}
