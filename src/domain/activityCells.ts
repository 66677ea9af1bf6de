// The cells that an objective's activity figures are added up from: those of the months that they cover.
import type { ActivityField, AssessedObjective, SeriesCells } from './activity';
import type { CellRef } from './finding';
import { figureSaid, type Said } from './messages/said';

export function activityCells(objective: AssessedObjective, field: ActivityField): CellRef[] {
  switch (field) {
    case 'ytdActual':
      return objective.ytdActual === null ? [] : monthsOf(objective, 'thisYear');
    case 'ytdLastYear':
      return objective.ytdLastYear === null ? [] : monthsOf(objective, 'lastYear');
    case 'ytdTarget':
      return targetCells(objective);
    case 'versusLastYear':
      return both(objective, 'ytdLastYear');
    default:
      return both(objective, 'ytdTarget');
  }
}

export type YearField = 'yearProjected' | 'yearLastYear' | 'yearTarget';

/** Of the whole year, estimates included. A projected month moves as the year before did. */
export function yearCells(objective: AssessedObjective, field: YearField): CellRef[] {
  const { record, targetIsRebuilt, estimatedMonths } = objective;
  if (objective[field] === null) return [];
  const known = (series: keyof SeriesCells) => record.cells[series].filter((cell) => cell !== null);
  if (field === 'yearLastYear' || (field === 'yearTarget' && targetIsRebuilt)) return known('lastYear');
  if (field === 'yearTarget') return known('target');
  const isCounted = (_: unknown, month: number) => (record.thisYear?.[month] ?? null) !== null;
  const counted = record.cells.thisYear.filter(isCounted).filter((cell) => cell !== null);
  const isProjected = estimatedMonths.some((month) => !isCounted(null, month - 1));
  return isProjected ? [...counted, ...known('lastYear')] : counted;
}

/** A comparison has sources where both its sides are known. */
function both(objective: AssessedObjective, base: 'ytdLastYear' | 'ytdTarget'): CellRef[] {
  if (objective.ytdActual === null || objective[base] === null) return [];
  return [...activityCells(objective, 'ytdActual'), ...activityCells(objective, base)];
}

/** A rebuilt target starts from the whole year before, since the reduction is a share of that. */
function targetCells(objective: AssessedObjective): CellRef[] {
  const { ytdTarget, targetIsRebuilt, record } = objective;
  if (ytdTarget === null) return [];
  return targetIsRebuilt ? record.cells.lastYear.filter((cell) => cell !== null) : monthsOf(objective, 'target');
}

function monthsOf({ ytdMonths, record: { cells } }: AssessedObjective, series: keyof SeriesCells): CellRef[] {
  return ytdMonths.flatMap((month) => cells[series][month - 1] ?? []);
}

/** A share of its target, worded by whoever asks. A rebuilt target is no sum of cells. */
export function versusTargetSaid(text: string, objective: AssessedObjective): Said {
  const [actual, target] = [activityCells(objective, 'ytdActual'), activityCells(objective, 'ytdTarget')];
  return figureSaid(text, objective.targetIsRebuilt ? 'rule' : 'change', actual, target);
}
