// A figure as a sentence prints it, with half its last digit.
import { isRough, readSaid } from '../../../src/domain/narrative/said';

test.each([
  ['£1.3m', 1300, 50, 'money'],
  ['£2.946m', 2946, 0.5, 'money'],
  ['£105k', 105, 0.5, 'money'],
  ['£1.5 million', 1500, 50, 'money'],
  ['£1bn', 1e6, 5e5, 'money'],
  ['£542', 0.542, 0.0005, 'money'],
  ['£1,313,000', 1313, 0.5, 'money'],
  ['91%', 0.91, 0.005, 'share'],
  ['3.9 %', 0.039, 0.0005, 'share'],
  ['1,985', 1985, 0.5, 'count'],
])('%s', (text, value, tolerance, unit) => {
  const said = readSaid(text)!;
  expect([said.value, said.tolerance].map((each) => Number(each.toPrecision(12)))).toEqual([value, tolerance]);
  expect([said.unit, said.text]).toEqual([unit, text]);
});

test.each(['', 'red', '£', '1.3m', '£1.3x', '%'])('"%s" is no figure', (text) => {
  expect(readSaid(text)).toBeNull();
});

test.each([
  ['saved around £1.3m', true],
  ['c£1.3m', true],
  ['about 91%', true],
  ['4% above target', false],
  ['£1.3m over plan', false],
])('%s is rough: %s', (clause, expected) => {
  expect(isRough(clause)).toBe(expected);
});
