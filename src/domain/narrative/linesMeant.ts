// Which programmes and schemes words name: by the same words, by words alike, or by half of a name at least.
// Refuses a name that only contains more words than the line's: "Elective Care transformation" is not Elective Care.
import { compareNames, nameKey } from '../programmeNames';
import type { Entity, Month } from './entity';

interface Named {
  entity: Entity;
  names: readonly string[];
}

/** Sentence after sentence stands under the same heading: each is looked up once a month. */
const known = new WeakMap<Month, Map<string, Entity[]>>();

export function linesMeant(words: string, month: Month): Entity[] {
  const ofMonth = known.get(month) ?? new Map<string, Entity[]>();
  known.set(month, ofMonth);
  const found = ofMonth.get(words) ?? lookUp(words, month);
  ofMonth.set(words, found);
  return found;
}

function lookUp(words: string, month: Month): Entity[] {
  const named = namedLines(month);
  for (const kind of ['same', 'alike'] as const) {
    const found = named.filter(({ names }) => names.some((name) => compareNames(words, name) === kind));
    if (found.length > 0) return found.map(({ entity }) => entity);
  }
  return named.filter(({ names }) => names.some((name) => isHalf(words, name))).map(({ entity }) => entity);
}

function namedLines({ programmes, schemes }: Month): Named[] {
  return [
    ...programmes.map((line) => ({
      entity: { kind: 'programme', line } as const,
      names: [line.name, ...line.alsoCalled],
    })),
    ...schemes.map((line) => ({
      entity: { kind: 'scheme', line } as const,
      names: [line.name, ...(line.record.id === null ? [] : [line.record.id])],
    })),
  ];
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
