// Which scheme each row of a list of the largest schemes stands for: by id, else by a name that only one scheme has.
import type { AssessedScheme } from './assessed';
import { nameKey } from './programmeNames';
import type { ListedScheme, TopList } from './topLists';

export interface Listing {
  listed: ListedScheme;
  /** Null where no other table lists it. */
  scheme: AssessedScheme | null;
}

export function listings({ schemes: rows }: TopList, schemes: readonly AssessedScheme[]): Listing[] {
  const byId = new Map<string, AssessedScheme>();
  for (const scheme of schemes) if (scheme.record.id) byId.set(idKey(scheme.record.id), scheme);
  const byName = rows.some(({ id }) => id === null) ? schemesByName(schemes) : null;
  return rows.map((listed) => ({
    listed,
    scheme: (listed.id === null ? byName!.get(nameKey(listed.name)) : byId.get(idKey(listed.id))) ?? null,
  }));
}

/** Null for a name that several have. */
function schemesByName(schemes: readonly AssessedScheme[]): Map<string, AssessedScheme | null> {
  const byName = new Map<string, AssessedScheme | null>();
  for (const scheme of schemes) byName.set(nameKey(scheme.name), byName.has(nameKey(scheme.name)) ? null : scheme);
  return byName;
}

const idKey = (id: string) => id.toLowerCase();

/** Every scheme's rows in all lists, by the scheme's key. */
export function listedByKey(
  lists: readonly TopList[],
  schemes: readonly AssessedScheme[],
): ReadonlyMap<string, readonly ListedScheme[]> {
  const byKey = new Map<string, ListedScheme[]>();
  for (const { listed, scheme } of lists.flatMap((list) => listings(list, schemes))) {
    if (scheme) byKey.set(scheme.record.key, [...(byKey.get(scheme.record.key) ?? []), listed]);
  }
  return byKey;
}
