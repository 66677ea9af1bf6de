// Likelihoods, impacts and scores as registers write them; what is on no scale of five is not guessed at.
import { readScore, readStep, type Scaled } from '../../src/workbook/riskScale';
import { type CellValue, NEVER_CALCULATED } from '../../src/workbook/snapshot';

const shown = (scaled: Scaled) => (scaled === null || typeof scaled === 'number' ? scaled : scaled.kind);

test.each<[CellValue, number | string | null]>([
  [1, 1],
  [5, 5],
  [3.5, 3.5],
  ['4', 4],
  ['4 - Likely', 4],
  ['4: Likely', 4],
  ['Likely (4)', 4],
  ['Likely', 4],
  ['ALMOST CERTAIN', 5],
  ['Rare', 1],
  ['unlikely', 2],
  ['Possible', 3],
  ['', null],
  ['–', null],
  ['TBC', null],
  ['N/A', null],
  [0, 'number'],
  [6, 'number'],
  [-1, 'number'],
  ['80%', 'number'],
  ['High', 'text'],
  ['Medium', 'text'],
  ['4 - Rare', 'text'],
  ['4 of 10', 'text'],
  ['Major', 'text'],
  [true, 'flag'],
  ['#REF!', 'error'],
  [NEVER_CALCULATED, 'neverCalculated'],
])('a likelihood of %j is %p', (value, expected) => {
  expect(shown(readStep(value, 'likelihood'))).toBe(expected);
});

test.each<[CellValue, number | string | null]>([
  ['Negligible', 1],
  ['Insignificant', 1],
  ['Minor', 2],
  ['Moderate', 3],
  ['Major', 4],
  ['Catastrophic', 5],
  ['5. Catastrophic', 5],
  ['Likely', 'text'],
])('an impact of %j is %p', (value, expected) => {
  expect(shown(readStep(value, 'impact'))).toBe(expected);
});

test.each<[CellValue, number | string | null]>([
  [1, 1],
  [25, 25],
  [12.5, 12.5],
  ['16', 16],
  ['16 (Red)', 16],
  ['16 - High', 16],
  ['Red', null],
  ['High', null],
  ['Very high', null],
  ['Moderate', null],
  ['', null],
  ['TBC', null],
  [0, 'number'],
  [26, 'number'],
  ['64%', 'number'],
  ['to be scored', 'text'],
  ['#DIV/0!', 'error'],
])('a score of %j is %p', (value, expected) => {
  expect(shown(readScore(value))).toBe(expected);
});
