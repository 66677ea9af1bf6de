// Why a line's finance rating, year to date or in month, is what it is.
import type { AssessedLine, Assessment } from './assessed';
import { thousands } from './assessSchemes';
import { ratedCells, type RatedFigure } from './computedCells';
import type { Explanation, UsedFigure } from './explanation';
import type { FinanceVerdict } from './finance';
import { financeSteps } from './financeSteps';
import { percentText } from './percent';
import type { Policy } from './policy';
import { typedRating } from './typedRating';

type FinanceKind = 'ytd' | 'inMonth';

const NAMES: Record<FinanceKind, { plan: RatedFigure; actual: RatedFigure; words: string }> = {
  ytd: { plan: 'ytdPlan', actual: 'ytdActual', words: 'year to date' },
  inMonth: { plan: 'inMonthPlan', actual: 'inMonthActual', words: 'in month' },
};

export function explainFinance(line: AssessedLine, kind: FinanceKind, assessment: Assessment): Explanation {
  const verdict = line[kind];
  const { policy, period } = assessment;
  const when = kind === 'ytd' ? (period ? `by month ${period.month}` : 'to date') : 'in the month';
  return {
    kind,
    rating: verdict.rating,
    because: because(verdict, line, kind, policy),
    rule: financeRule(policy),
    figures: usedFigures(line, kind, assessment),
    parts: [],
    ...financeSteps(verdict, policy, when),
    typed: typedRating(line, kind === 'ytd' ? 'ytdRating' : 'inMonthRating', verdict.rating),
    overrides: [],
  };
}

function because(verdict: FinanceVerdict, line: AssessedLine, kind: FinanceKind, policy: Policy): string {
  const { basis, plan, actual, achievement } = verdict;
  const { words } = NAMES[kind];
  switch (basis) {
    case 'achievement':
      return `£${thousands(actual!)}k of ${article(words)} plan of £${thousands(plan!)}k is ${percentText(achievement!, policy)}.`;
    case 'notDue':
      return line.savingsStart === null
        ? `Nothing is planned ${words}, so nothing is due yet.`
        : `Savings are planned from month ${line.savingsStart}; nothing is due yet.`;
    case 'early':
      return `£${thousands(actual!)}k was saved before any was planned.`;
    case 'earlyCost':
      return `It cost £${thousands(-actual!)}k before any saving was planned.`;
    case 'noActual':
      return `£${thousands(plan!)}k is planned ${words} and no actual is given: not rated, and not taken for zero.`;
    case 'noPlan':
      return `No ${words} plan is given, so there is nothing to rate against.`;
  }
}

/** "a year to date", "an in month". */
const article = (words: string) => `${words.startsWith('i') ? 'an' : 'a'} ${words}`;

function financeRule({ greenAbove, amberFrom }: Policy): string {
  const [green, amber] = [share(greenAbove), share(amberFrom)];
  return `Green above ${green} of plan, Amber from ${amber} to ${green}, Red below ${amber}, Grey not yet due or not reported.`;
}

const share = (value: number) => `${Math.round(value * 1000) / 10}%`;

function usedFigures(line: AssessedLine, kind: FinanceKind, assessment: Assessment): UsedFigure[] {
  const { plan, actual, words } = NAMES[kind];
  const verdict = line[kind];
  const label = words === 'in month' ? 'In month' : 'Year to date';
  return [
    { label: `${label} plan`, value: verdict.plan, unit: 'money', cells: ratedCells(line, plan, assessment) },
    { label: `${label} actual`, value: verdict.actual, unit: 'money', cells: ratedCells(line, actual, assessment) },
    { label: `${label} share of plan`, value: verdict.achievement, unit: 'share', cells: [] },
  ];
}
