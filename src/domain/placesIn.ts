// Which scheme and programme an entry of a register is about: by id, by the scheme's name, by the programme's.
// Refuses to choose between two that a name could mean.
import type { AssessedProgramme, AssessedScheme } from './assessed';
import { forEachInPieces, type Pieces } from './pieces';
import { compareNames, findByName, nameKey } from './programmeNames';
import type { Subject } from './registers';

interface Place {
  scheme: AssessedScheme | null;
  /** The programme's name as the programme tables have it; null where none is known. */
  programme: string | null;
}

export type Places = (subject: Subject) => Place;

export interface KnownLines {
  schemes: readonly AssessedScheme[];
  programmes: readonly AssessedProgramme[];
}

/** Ids and names are looked up in one pass: there are thousands of schemes at times. */
export function* placesIn({ schemes, programmes }: KnownLines): Pieces<Places> {
  const byId = yield* uniqueBy(schemes, ({ record }) => record.id?.toLowerCase() ?? null);
  const byName = yield* uniqueBy(schemes, ({ name }) => nameKey(name));
  return ({ schemeId, area, programme }) => {
    const identified = schemeId === null ? undefined : byId.get(schemeId.toLowerCase());
    // An id that nobody has may be that of the entry itself; the name then decides.
    const scheme = (identified === undefined ? byName.get(nameKey(area)) : identified) ?? null;
    const stated = programme && (findByName(programme, programmes)?.name ?? null);
    return { scheme, programme: scheme?.programme ?? stated ?? programmeNamed(area, programmes) };
  };
}

/** Null for a key that several have. */
function* uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Pieces<Map<string, T | null>> {
  const found = new Map<string, T | null>();
  yield* forEachInPieces(items, (item) => {
    const key = keyOf(item);
    if (key) found.set(key, found.has(key) ? null : item);
  });
  return found;
}

/** An area is a programme only by the same words: "Community Ophthalmology" is not all of "Community". */
function programmeNamed(area: string, programmes: readonly AssessedProgramme[]): string | null {
  const found = programmes.filter(({ name }) => ['same', 'alike'].includes(compareNames(area, name)));
  return area !== '' && found.length === 1 ? found[0]!.name : null;
}
