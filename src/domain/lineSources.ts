// The figures of a line or an objective that a sheet or a paper shows, each with the cells it was read from.
// Variances, shares of plan and finance ratings are left out: they are worked out of the figures named here.
import { activityCells } from './activityCells';
import type { AssessedObjective } from './activity';
import type { AssessedLine, Assessment } from './assessed';
import { computedCells, ratedCells } from './computedCells';
import { figureCells } from './figureCells';
import type { CellRef } from './finding';
import { type FigureName, FIGURE_NAMES } from './records';

export interface NamedCells {
  /** "YTD plan". */
  label: string;
  cells: CellRef[];
}

export const FIGURE_LABELS: Record<FigureName, string> = {
  plan: 'Plan',
  target: 'Target',
  forecast: 'FOT',
  ytdPlan: 'YTD plan',
  ytdActual: 'YTD actual',
  inMonthPlan: 'In month plan',
  inMonthActual: 'In month actual',
};

/** All its figures, and what its milestone ratings come from. */
export function lineSources(line: AssessedLine, assessment: Assessment): NamedCells[] {
  const figures = FIGURE_NAMES.map((name) => ({
    label: FIGURE_LABELS[name],
    cells: figureCells(line, name, assessment.period),
  }));
  return known([...figures, ...milestoneSources(line, assessment)]);
}

/** What its ratings come from: milestones, and the year to date that it is rated by. */
export function ratingSources(line: AssessedLine, assessment: Assessment): NamedCells[] {
  const { impactText } = line.previousCells;
  return known([
    ...milestoneSources(line, assessment),
    { label: 'Impact last month', cells: impactText ? [impactText] : [] },
    { label: FIGURE_LABELS.ytdPlan, cells: ratedCells(line, 'ytdPlan', assessment) },
    { label: FIGURE_LABELS.ytdActual, cells: ratedCells(line, 'ytdActual', assessment) },
  ]);
}

function milestoneSources(line: AssessedLine, assessment: Assessment): NamedCells[] {
  return [
    { label: 'Milestones', cells: computedCells(line, 'milestoneRating', assessment) },
    { label: 'Milestones last month', cells: computedCells(line, 'previousMilestoneRating', assessment) },
  ];
}

/** Of the year to date: this year, the year before and the target, the same months of each. */
export function objectiveSources(objective: AssessedObjective): NamedCells[] {
  return known([
    { label: 'YTD activity', cells: activityCells(objective, 'ytdActual') },
    { label: 'Last year', cells: activityCells(objective, 'ytdLastYear') },
    {
      label: objective.targetIsRebuilt ? 'Target, rebuilt from' : 'Target',
      cells: activityCells(objective, 'ytdTarget'),
    },
  ]);
}

function known(sources: readonly NamedCells[]): NamedCells[] {
  return sources.filter(({ cells }) => cells.length > 0);
}
