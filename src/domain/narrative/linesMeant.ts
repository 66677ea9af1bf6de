// Which programmes and schemes words name: by the same words, by words alike, or by half of a name at least.
// Refuses a name that only contains more words than the line's: "Elective Care transformation" is not Elective Care.
import { compareNames, nameKey, nameWords } from '../programmeNames';
import type { Entity, Month } from './entity';
import { mapInPieces, type Pieces, whole } from '../pieces';
import { NameIndex } from './nameIndex';

interface Named {
  entity: Entity;
  name: string;
}

/** Made once a month, as is every look-up: sentence after sentence stands under the same heading. */
interface Known {
  index: NameIndex<Named>;
  meant: Map<string, Entity[]>;
}

const known = new WeakMap<Month, Known>();

/** Of thousands of lines this takes long; without it the first look-up does it. */
export function* knowNames(month: Month): Pieces<Known> {
  const ofMonth = { index: yield* indexOf(month), meant: new Map<string, Entity[]>() };
  known.set(month, ofMonth);
  return ofMonth;
}

export function linesMeant(words: string, month: Month): Entity[] {
  const ofMonth = known.get(month) ?? whole(knowNames(month));
  const found = ofMonth.meant.get(words) ?? lookUp(words, ofMonth.index);
  ofMonth.meant.set(words, found);
  return found;
}

function lookUp(words: string, index: NameIndex<Named>): Entity[] {
  const same = entities(index.same(words));
  if (same.length > 0) return same;
  const alike = entities(index.mayBeAlike(words).filter(({ name }) => compareNames(words, name) === 'alike'));
  if (alike.length > 0) return alike;
  return entities(index.holding(nameWords(words)).filter(({ name }) => isHalf(words, name)));
}

/** A line under several of its names is one. */
function entities(named: readonly Named[]): Entity[] {
  return [...new Set(named.map(({ entity }) => entity))];
}

function* indexOf({ programmes, schemes }: Month): Pieces<NameIndex<Named>> {
  const index = new NameIndex<Named>();
  const add = (entity: Entity, names: readonly string[]) =>
    names.forEach((name) => {
      index.add(name, { entity, name });
    });
  for (const line of programmes) add({ kind: 'programme', line }, [line.name, ...line.alsoCalled]);
  yield* mapInPieces(schemes, (line) => {
    add({ kind: 'scheme', line }, [line.name, ...(line.record.id === null ? [] : [line.record.id])]);
  });
  return index;
}

/** "MSK" is half of "MSK Together"; "team" is any team's. */
function isHalf(words: string, name: string): boolean {
  return isPart(words, name) && nameKey(words).split(' ').length * 2 >= nameKey(name).split(' ').length;
}

export function isPart(words: string, name: string): boolean {
  const wanted = nameKey(words).split(' ');
  const there = nameKey(name).split(' ');
  return wanted[0] !== '' && wanted.every((word) => there.includes(word));
}
