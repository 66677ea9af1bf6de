// A list sorted into groups, each in the list's order. Knows nothing of what it sorts.

/** By key, in the order of their first items; an item without a key is in no group. */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
