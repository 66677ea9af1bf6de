// The columns that tables of objectives on our sheets share: counts and changes, each with the cells behind it.
import type { ReportedObjective } from '../domain/assessed';
import { activityCells, yearCells, type YearField } from '../domain/activityCells';
import type { CellRef } from '../domain/finding';
import type { DraftColumn } from './draftTable';

type Column = DraftColumn<ReportedObjective>;
type Count = 'ytdActual' | 'ytdLastYear' | 'ytdTarget';
type Change = 'versusLastYear' | 'percentVersusTarget';

const NAMES: Record<Count, NonNullable<Column['named']>> = {
  ytdActual: 'YTD activity',
  ytdLastYear: 'Last year',
  ytdTarget: ({ targetIsRebuilt }) => (targetIsRebuilt ? 'Target, rebuilt from' : 'Target'),
};

export function count(heading: string, field: Count, band = ''): Column {
  return { ...figure(heading, field, band), kind: 'money', named: NAMES[field] };
}

export function difference(heading: string, band = ''): Column {
  return { ...figure(heading, 'versusTarget', band), kind: 'money' };
}

export function change(heading: string, field: Change, band = ''): Column {
  return { ...figure(heading, field, band), kind: 'change' };
}

export function activityRating(band = ''): Column {
  const cells = (item: ReportedObjective) => activityCells(item, 'rating');
  return { band, heading: 'Rating', kind: 'rating', value: ({ rating }) => rating, cells };
}

function figure(heading: string, field: Count | Change | 'versusTarget', band: string): Omit<Column, 'kind'> {
  return { band, heading, value: (item) => item[field] ?? '', cells: (item) => activityCells(item, field) };
}

const YEAR_NAMES: Record<YearField, string> = {
  yearProjected: 'Whole year',
  yearLastYear: 'Whole last year',
  yearTarget: 'Whole year target',
};

/** Whole counts: a projection and a target that is worked out are shown so. */
export function yearCount(heading: string, field: YearField, band: string): Column {
  const value = (item: ReportedObjective) => item[field] && Math.round(item[field]);
  const cells = (item: ReportedObjective) => yearCells(item, field);
  return { band, heading, kind: 'money', value: (item) => value(item) ?? '', cells, named: YEAR_NAMES[field] };
}

/** Of the projected year against another. */
export function yearChange(
  heading: string,
  against: Exclude<YearField, 'yearProjected'>,
  value: (item: ReportedObjective) => number | null,
  band: string,
): Column {
  const cells = (item: ReportedObjective): CellRef[] =>
    value(item) === null ? [] : [...yearCells(item, 'yearProjected'), ...yearCells(item, against)];
  return { band, heading, kind: 'change', value: (item) => value(item) ?? '', cells };
}
