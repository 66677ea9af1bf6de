// The lines that account for a difference: those that another table gives otherwise first, then those that come to it.
// The smallest set, and none where several of its size would do.
import { explainGap, type GapLine } from '../../src/domain/explainGap';
import { cell } from '../support/records';

const line = (name: string, value: number, ...elsewhere: number[]): GapLine => ({
  name,
  value,
  cell: cell('F5'),
  elsewhere: elsewhere.map((other) => ({ value: other, cell: cell('C9', 'Top 10') })),
  halfUnit: 0.5,
});
const LINES = [line('Call for Care', 427), line('Frailty', 1771), line('Alcohol', 0)];

test.each<[string, number, GapLine[], string | null]>([
  ['the one that differs elsewhere', 197, [line('End of life', 900, 1097)], 'End of life: 900 here, 1,097 elsewhere'],
  ['half a unit of either off', 198, [line('End of life', 900, 1097)], 'End of life: 900 here, 1,097 elsewhere'],
  ['more than that off', 198.1, [line('End of life', 900, 1097)], null],
  ['the other sign', -197, [line('End of life', 900, 1097)], null],
  [
    'two that differ elsewhere',
    207,
    [line('End of life', 900, 1097), line('Frailty', 1771, 1781)],
    'End of life: 900 here, 1,097 elsewhere; Frailty: 1,771 here, 1,781 elsewhere',
  ],
  [
    'one that differs before one that comes to it',
    427,
    [...LINES, line('MSK', 100, 527)],
    'MSK: 100 here, 527 elsewhere',
  ],
  ['two that differ by as much', 197, [line('A', 900, 1097), line('B', 100, 297)], null],
  ['a line that comes to it', -427, LINES, 'Call for Care (427)'],
  ['two lines that come to it', 2198, LINES, 'Call for Care (427); Frailty (1,771)'],
  ['nothing that comes to it', 500, LINES, null],
  ['two lines of one size', 427, [...LINES, line('Core 24', 427)], null],
  ['rounding elsewhere is no difference', 1, [line('End of life', 900, 901)], null],
  ['no lines', 5, [], null],
])('%s', (_, gap, lines, expected) => {
  expect(explainGap(gap, lines)?.lines ?? null).toBe(expected);
});

test('two figures of one line elsewhere are never added together', () => {
  expect(explainGap(300, [line('End of life', 900, 1000, 1100)])).toBeNull();
});

test('among many lines no pair is named: one would fit by chance', () => {
  const many = Array.from({ length: 31 }, (_, index) => line(`Scheme ${index}`, 1000 + index * 10));
  expect(explainGap(2010, many)).toBeNull();
  expect(explainGap(2010, many.slice(0, 3))?.lines).toBe('Scheme 0 (1,000); Scheme 1 (1,010)');
});
