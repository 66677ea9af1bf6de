// Which ratings differ between two states of a workbook, line by line.
// Refuses to know where the earlier state was kept.
import type { AssessedLine, Assessment } from './assessed';
import type { RatingKind } from './explanation';
import { objectiveHeading } from './objectiveName';
import { flatMapInPieces, type Pieces, whole } from './pieces';
import type { Rating } from './rating';

export interface RatingChange {
  kind: RatingKind;
  /** The line's or the objective's. */
  key: string;
  name: string;
  level: 'scheme' | 'programme' | 'objective';
  from: Rating;
  to: Rating;
}

/** One rating of one line. */
export type RatedItem = Omit<RatingChange, 'from' | 'to'> & { keys: readonly string[]; rating: Rating };

/** Ratings by `ratingKey`. */
export type KnownRatings = ReadonlyMap<string, Rating>;

export function ratingKey(kind: RatingKind, key: string): string {
  return `${kind} ${key}`;
}

/** Every rating of an assessment. A group's members stand for themselves, the total is left out: it is not a line of its own. */
function* ratedItems({ schemes, programmes, objectives }: Assessment): Pieces<RatedItem[]> {
  return [
    ...(yield* flatMapInPieces(schemes, (line) => ofLine(line, 'scheme', [line.record.key]))),
    ...programmes.flatMap((line) => ofLine(line, 'programme', line.keys)),
    ...objectives.map(({ record, rating }): RatedItem => {
      const { key } = record;
      return { kind: 'activity', key, keys: [key], name: objectiveHeading(record), level: 'objective', rating };
    }),
  ];
}

function ofLine(line: AssessedLine, level: 'scheme' | 'programme', keys: readonly string[]): RatedItem[] {
  const item = (kind: RatingKind, rating: Rating) => ({ kind, key: keys[0]!, keys, name: line.name, level, rating });
  return [
    item('overall', line.overallRating),
    item('ytd', line.ytd.rating),
    item('inMonth', line.inMonth.rating),
    item('milestones', line.milestoneRating),
  ];
}

export function knownRatings(assessment: Assessment): KnownRatings {
  return new Map(
    whole(ratedItems(assessment)).flatMap(({ kind, keys, rating }) =>
      keys.map((key) => [ratingKey(kind, key), rating]),
    ),
  );
}

/** What is rated otherwise than before; what was not known before is no change. */
export function ratingChanges(before: KnownRatings, after: Assessment): RatingChange[] {
  return whole(ratingChangesInPieces(before, after));
}

export function* ratingChangesInPieces(before: KnownRatings, after: Assessment): Pieces<RatingChange[]> {
  if (before.size === 0) return [];
  const items = yield* ratedItems(after);
  return yield* flatMapInPieces(items, ({ keys, rating: to, ...item }) => {
    const from = keys.map((key) => before.get(ratingKey(item.kind, key))).find((known) => known !== undefined);
    return from === undefined || from === to ? [] : [{ ...item, from, to }];
  });
}
