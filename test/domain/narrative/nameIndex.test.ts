// Whatever compareNames calls the same or alike, the index finds: it only spares comparing every name.
import { NameIndex } from '../../../src/domain/narrative/nameIndex';
import { compareNames } from '../../../src/domain/programmeNames';
import fc from '../../support/properties';

const WORDS = [
  'Urgent',
  'Care',
  'and',
  'LTC',
  'Long',
  'Term',
  'Conditions',
  "Independ't",
  'Independent',
  'Living',
  'HL',
  'Healthy',
  'Board',
  'ED',
];
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

test('every name that is the same or alike is found', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), name, (names, wanted) => {
      const index = new NameIndex<string>();
      for (const each of names) index.add(each, each);
      const alike = names.filter((each) => compareNames(wanted, each) === 'alike');
      const same = names.filter((each) => compareNames(wanted, each) === 'same');
      expect(index.mayBeAlike(wanted)).toEqual(expect.arrayContaining(alike));
      expect(index.same(wanted)).toEqual(same);
    }),
    { numRuns: 500 },
  );
});

test('words that many names share are looked up by the rarest', () => {
  const index = new NameIndex<string>();
  for (let n = 0; n < 50; n++) index.add(`Falls pathway ${n}`, `Falls pathway ${n}`);
  expect(index.holding(['fall', 'pathway', '7'])).toEqual(['Falls pathway 7']);
  expect(index.holding(['nothing'])).toEqual([]);
});
