// A list sorted into groups, each in the list's order. Knows nothing of what it sorts.
import { forEachInPieces, type Pieces } from './pieces';

/** By key, in the order of their first items; an item without a key is in no group. */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) put(groups, keyOf(item), item);
  return groups;
}

export function* groupedInPieces<K, T>(items: readonly T[], keyOf: (item: T) => K | null): Pieces<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  yield* forEachInPieces(items, (item) => put(groups, keyOf(item), item));
  return groups;
}

function put<K, T>(groups: Map<K, T[]>, key: K | null, item: T): void {
  if (key === null) return;
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
