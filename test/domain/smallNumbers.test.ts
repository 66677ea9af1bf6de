// Counts of people in typed words, in the many ways in which people write them; and what looks like one and is none.
import { withoutCounts } from '../../src/domain/smallNumbers';
import fc from '../support/properties';

test.each([
  ['3 frail patients waited', '* frail patients waited'],
  ['three children and 12 adults', '* children and * adults'],
  ['3-5 patients a week', '* patients a week'],
  ['two or three residents', '* residents'],
  ['4 of 12 admissions', '* admissions'],
  ['4/12 patients', '* patients'],
  ['a couple of patients', '* of patients'],
  ['patients: 4', 'patients: *'],
  ['patients (4) waited', 'patients (*) waited'],
  ['Admissions fell from 6 to 4', 'Admissions fell from *'],
  ['Referrals were only six in May 2017', 'Referrals were only * in May 2017'],
  ['a small group (n=4, N = 12)', 'a small group (n=*, N = *)'],
  ['ED\t3\t12', 'ED\t*\t*'],
  ['Ward | 3 | 1,204', 'Ward | * | *'],
])('%j becomes %j', (words, shown) => {
  expect(withoutCounts(words)).toBe(shown);
});

test.each([
  'due 22 June',
  'admissions by 22 June',
  'referrals in 2018/19',
  'attendances in 2017',
  'admissions are 4% above target',
  '£3k of savings',
  'Attendances cost £3 more',
  'Stage 2 starts in July',
])('%j stays', (words) => {
  expect(withoutCounts(words)).toBe(words);
});

const WAYS = [
  (count: string) => `${count} patients were seen`,
  (count: string) => `seen: ${count} of 20 children`,
  (count: string) => `${count} to 30 admissions`,
  (count: string) => `admissions: ${count}`,
  (count: string) => `attendances rose from 2 to ${count}`,
  (count: string) => `all (n = ${count}) were seen`,
  (count: string) => `Ward A\t${count}\t9`,
];

test('However a small count is written, another one leaves the very same words', () => {
  const small = fc.integer({ min: 1, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), small, small, (write, one, other) => {
      expect(withoutCounts(write(one))).toBe(withoutCounts(write(other)));
    }),
  );
});
