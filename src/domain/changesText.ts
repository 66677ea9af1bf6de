// Changed ratings in words: "2 schemes Green → Amber". Refuses to find out what has changed.
import type { RatingChange } from './changes';
import { RATINGS } from './rating';

/** "2 schemes Green → Amber", the worst turns first. */
export function changesText(changes: readonly RatingChange[]): string[] {
  const groups = new Map<string, RatingChange[]>();
  for (const change of [...changes].sort((a, b) => turn(a) - turn(b))) {
    const key = `${change.level} ${change.from} ${change.to}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => {
    const { level, from, to } = group[0]!;
    return `${group.length} ${level}${group.length === 1 ? '' : 's'} ${from} → ${to}`;
  });
}

/** By where it ended, the worst first, then by how far it came. */
function turn({ from, to }: RatingChange): number {
  return RATINGS.indexOf(to) * RATINGS.length - RATINGS.indexOf(from);
}
