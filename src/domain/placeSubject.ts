// Which scheme and programme an entry of a register is about: by id, by the scheme's name, by the programme's.
// Refuses to choose between two that a name could mean.
import type { AssessedProgramme, AssessedScheme } from './assessed';
import { compareNames, findByName, nameKey } from './programmeNames';
import type { Subject } from './registers';

export interface Place {
  scheme: AssessedScheme | null;
  /** The programme's name as the programme tables have it; null where none is known. */
  programme: string | null;
}

export interface KnownLines {
  schemes: readonly AssessedScheme[];
  programmes: readonly AssessedProgramme[];
}

export function placeSubject(subject: Subject, { schemes, programmes }: KnownLines): Place {
  const scheme = schemeOf(subject, schemes);
  const stated = subject.programme && (findByName(subject.programme, programmes)?.name ?? null);
  return { scheme, programme: scheme?.programme ?? stated ?? programmeNamed(subject.area, programmes) };
}

/** An id that nobody has may be that of the entry itself; the name then decides. */
function schemeOf({ schemeId, area }: Subject, schemes: readonly AssessedScheme[]): AssessedScheme | null {
  const id = schemeId?.toLowerCase();
  const identified = id === undefined ? [] : schemes.filter(({ record }) => record.id?.toLowerCase() === id);
  const named = area === '' ? [] : schemes.filter(({ name }) => nameKey(name) === nameKey(area));
  const [found, ...others] = identified.length > 0 ? identified : named;
  return others.length === 0 ? (found ?? null) : null;
}

/** An area is a programme only by the same words: "Community Ophthalmology" is not all of "Community". */
function programmeNamed(area: string, programmes: readonly AssessedProgramme[]): string | null {
  const found = programmes.filter(({ name }) => ['same', 'alike'].includes(compareNames(area, name)));
  return area !== '' && found.length === 1 ? found[0]!.name : null;
}
