// Why an objective's activity is rated as it is, in counts and in words.
import type { AssessedObjective } from './activity';
import { thousands } from './assessSchemes';
import type { Explanation, RatingStep, UsedFigure } from './explanation';
import { ON_THRESHOLD } from './finance';
import { roundHalfUp } from './percent';
import type { Policy } from './policy';
import type { Rating } from './rating';

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
  };
}

function because({ ytdActual, ytdTarget, percentVersusTarget, record }: AssessedObjective): string {
  if (ytdActual === null) return 'No activity has been reported yet.';
  if (ytdTarget === null || percentVersusTarget === null) return 'There is no target for the months reported.';
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

function usedFigures({ ytdActual, ytdLastYear, ytdTarget, record: { where } }: AssessedObjective): UsedFigure[] {
  const figure = (label: string, value: number | null): UsedFigure => ({ label, value, unit: 'count', cells: [where] });
  return [
    figure('Year to date', ytdActual),
    figure('Target, same months', ytdTarget),
    figure('Last year, same months', ytdLastYear),
  ];
}

/** Counted from the target towards the bad side: 0 and less is Green, up to `amber` is Amber. */
function activitySteps({ ytdActual, ytdTarget, rating, record }: AssessedObjective, policy: Policy) {
  if (ytdActual === null || ytdTarget === null || ytdTarget === 0) return { better: null, worse: null };
  const bad = record.lowerIsBetter ? ytdActual - ytdTarget : ytdTarget - ytdActual;
  const amber = ytdTarget * policy.activityAmberUpTo;
  const [fewer, more] = record.lowerIsBetter ? ['fewer', 'more'] : ['more', 'fewer'];
  const better = (edge: number, next: Rating) => step(bad - edge, next, false, fewer);
  const worse = (edge: number, next: Rating) => step(edge - bad, next, true, more);
  if (rating === 'Red') return { better: better(amber, 'Amber'), worse: null };
  if (rating === 'Amber') return { better: better(0, 'Green'), worse: worse(amber, 'Red') };
  return { better: null, worse: worse(0, 'Amber') };
}

/** Activity is counted in whole ones: beyond an edge means the next whole one. */
function step(difference: number, rating: Rating, beyond: boolean, direction: string): RatingStep {
  const exact = Math.max(0, difference);
  const distance = beyond ? Math.floor(exact + ON_THRESHOLD) + 1 : Math.ceil(exact - ON_THRESHOLD);
  return { rating, distance, beyond: false, need: `${thousands(distance)} ${direction} to date` };
}
