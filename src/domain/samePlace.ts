// Which line of one list is which of another, a month or a rename apart: by id and name, then by whatever is left one of each.
// Refuses to choose between two candidates.
import type { ExceptionItem } from './assessed';
import { groupedInPieces } from './grouped';
import { forEachInPieces, type Pieces } from './pieces';
import { nameKey } from './programmeNames';

export interface Place {
  schemeId: string | null;
  programme: string | null;
  /** The scheme's name or the area; null or `''` for the programme as a whole. */
  area: string | null;
}

/** Which row of the exceptions sheet it is: scheme's id, else programme, with the area, since ids are given twice at times. */
export function wordsKey(schemeId: string | null, programme: string | null, area: string | null): string {
  return `${schemeId?.toLowerCase() ?? nameKey(programme ?? '')}/${nameKey(area || WHOLE_PROGRAMME)}`;
}

export function exceptionPlace({
  programme,
  schemeId,
  scheme,
}: Pick<ExceptionItem, 'programme' | 'schemeId' | 'scheme'>): Place {
  return { programme, schemeId, area: scheme };
}

export const WHOLE_PROGRAMME = 'Whole programme';

/** By id and area first; what is then left over by id alone, where that leaves one of each: the scheme was renamed. */
export function pairs<A, B extends Place>(
  first: readonly A[],
  second: readonly B[],
  placeOf: (item: A) => Place,
): Pieces<Map<A, B>> {
  return paired(first, second, placeOf, [BY_ID]);
}

/** Across months an id may have been added or corrected too, and a scheme without one moved to another programme. */
export function pairsOfMonths<A, B extends Place>(
  first: readonly A[],
  second: readonly B[],
  placeOf: (item: A) => Place,
): Pieces<Map<A, B>> {
  return paired(first, second, placeOf, [BY_ID, BY_NAME, BY_NAME_ALONE]);
}

type PlaceKey = (place: Place) => string | null;

const keyOf: PlaceKey = ({ schemeId, programme, area }) => wordsKey(schemeId, programme, area);
const BY_ID: PlaceKey = ({ schemeId }) => schemeId?.toLowerCase() ?? null;
const BY_NAME: PlaceKey = ({ programme, area }) => wordsKey(null, programme, area);
const BY_NAME_ALONE: PlaceKey = ({ schemeId, area }) =>
  schemeId !== null || !area || area === WHOLE_PROGRAMME ? null : nameKey(area);

function* paired<A, B extends Place>(
  first: readonly A[],
  second: readonly B[],
  placeOf: (item: A) => Place,
  fallbacks: readonly PlaceKey[],
): Pieces<Map<A, B>> {
  const found = new Map<A, B>();
  if (first.length === 0 || second.length === 0) return found;
  const inFirst = (list: readonly A[], key: PlaceKey) => groupedInPieces(list, (item) => key(placeOf(item)));
  yield* pairUp(yield* inFirst(first, keyOf), yield* groupedInPieces(second, keyOf), found);
  for (const key of fallbacks) {
    const used = new Set(found.values());
    const left = first.filter((item) => !found.has(item));
    const others = second.filter((item) => !used.has(item));
    yield;
    yield* pairUp(alone(yield* inFirst(left, key)), yield* groupedInPieces(others, key), found);
  }
  return found;
}

/** Groups of one size, in their order: as many entries as rows are taken to be the same ones. */
function* pairUp<A, B>(first: Map<string, A[]>, second: Map<string, B[]>, pairs: Map<A, B>): Pieces<void> {
  yield* forEachInPieces([...first], ([key, ones]) => {
    const others = second.get(key) ?? [];
    if (ones.length === others.length) ones.forEach((one, index) => pairs.set(one, others[index]!));
  });
}

/** Only where there is one of each: a renamed scheme is not guessed at. */
function alone<A>(groups: Map<string, A[]>): Map<string, A[]> {
  return new Map([...groups].filter(([, ones]) => ones.length === 1));
}
