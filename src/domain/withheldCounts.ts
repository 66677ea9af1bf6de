// Which counts a copy for the public withholds: the small ones, and one beside a small one that its neighbours would give away.
// Refuses to know what is shown in their place.
import type { ReportedObjective } from './assessed';
import type { Months } from './months';
import { isSmall } from './smallNumbers';
import type { Withheld } from './withheld';

const SERIES = ['lastYear', 'thisYear', 'target'] as const;
type SeriesName = keyof Withheld;

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** In the order of the objectives; null where nothing of one is withheld. */
export function withheldCounts(objectives: readonly ReportedObjective[]): (Withheld | null)[] {
  const hidden = objectives.map(
    (objective) => new Map(SERIES.map((name) => [name, smallMonths(seriesOf(objective, name))])),
  );
  // A rebuilt target is the year before with growth, month by month.
  objectives.forEach(({ targetIsRebuilt }, index) => {
    const series = hidden[index]!;
    if (targetIsRebuilt && series.get('lastYear')!.size > 0) series.set('target', new Set(MONTHS));
  });
  for (const group of groupsOf(objectives))
    for (const name of SERIES) for (const month of MONTHS) withholdBeside(group, name, month, objectives, hidden);
  return hidden.map((series) => {
    if (SERIES.every((name) => series.get(name)!.size === 0)) return null;
    const months = (name: SeriesName) => [...series.get(name)!].sort((a, b) => a - b);
    return { lastYear: months('lastYear'), thisYear: months('thisYear'), target: months('target') };
  });
}

export function seriesOf({ record, target }: ReportedObjective, name: SeriesName): Months | null {
  return name === 'target' ? target : record[name];
}

function smallMonths(months: Months | null): Set<number> {
  return new Set(MONTHS.filter((month) => isSmall(months?.[month - 1] ?? 0)));
}

/** Measures of one objective may be its areas and their total: the one withheld would be the difference of the others. */
function groupsOf(objectives: readonly ReportedObjective[]): number[][] {
  const groups = new Map<number, number[]>();
  objectives.forEach(({ record }, index) => {
    if (record.number !== null) groups.set(record.number, [...(groups.get(record.number) ?? []), index]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Where one count alone is withheld, the smallest other goes with it. */
function withholdBeside(
  group: readonly number[],
  name: SeriesName,
  month: number,
  objectives: readonly ReportedObjective[],
  hidden: readonly Map<SeriesName, Set<number>>[],
): void {
  const count = (index: number) => seriesOf(objectives[index]!, name)?.[month - 1] ?? null;
  const isHidden = (index: number) => hidden[index]!.get(name)!.has(month);
  if (group.filter(isHidden).length !== 1) return;
  const others = group.filter((index) => !isHidden(index) && (count(index) ?? 0) !== 0);
  const [smallest] = others.sort((a, b) => count(a)! - count(b)!);
  if (smallest !== undefined) hidden[smallest]!.get(name)!.add(month);
}
