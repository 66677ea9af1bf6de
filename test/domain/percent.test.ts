// Percentages as shown: whole ones, unless a whole one would read as another rating.
// The rating of the text is worked out here from its digits, as a reader would.
import fc from '../support/properties';
import { rateAchievement } from '../../src/domain/finance';
import { percentText, roundHalfUp } from '../../src/domain/percent';
import { policy } from '../support/records';

const POLICY = policy();

test.each<[string, number, string]>([
  ['urgent care to May 2017', 1069 / 1174, '91%'],
  ['elective care to May 2017', 242 / 298, '81%'],
  ['the alliance to May 2017, printed total', 1313 / 1518, '86%'],
  ['the alliance to May 2017, summed total', 1314 / 1518, '87%'],
  ['3 of 46', 3 / 46, '7%'],
  ['the alliance to July 2018', 2946 / 3488, '84%'],
  ['5.7 of 6.0, Amber', 5.7 / 6, '95%'],
  ['74.7 %, Red, because 75 % would be Amber', 0.747, '74.7%'],
  ['74.96 %, Red, because 75.0 % would be Amber', 0.7496, '74.96%'],
  ['74.5 %, which rounds up to Amber', 0.745, '74.5%'],
  ['74.4 %, which does not', 0.744, '74%'],
  ['75 %', 0.75, '75%'],
  ['95 %', 0.95, '95%'],
  ['95.2 %, Green, because 95 % would be Amber', 0.952, '95.2%'],
  ['95.04 %, Green', 0.9504, '95.04%'],
  ['95.6 %', 0.956, '96%'],
  ['nothing', 0, '0%'],
  ['next to nothing', 0.004, '0%'],
  ['a saving that became a cost', -0.2, '-20%'],
  ['halves go up', 0.865, '87%'],
  ['five times the plan', 5, '500%'],
])('%s', (_, value, text) => {
  expect(percentText(value, POLICY)).toBe(text);
});

const ratingOfText = (text: string) => rateAchievement(Number(text.replace('%', '')) / 100, POLICY);
const share = fc
  .tuple(fc.integer({ min: -2000, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([actual, plan]) => actual / plan);

describe('whatever the figures', () => {
  test('the text never contradicts the rating', () => {
    fc.assert(
      fc.property(share, (value) =>
        expect(ratingOfText(percentText(value, POLICY))).toBe(rateAchievement(value, POLICY)),
      ),
      { numRuns: 1000 },
    );
  });

  test('the text is within half of its last digit of the value', () => {
    fc.assert(
      fc.property(share, (value) => {
        const [, decimals = ''] = /^-?\d+(?:\.(\d+))?%$/.exec(percentText(value, POLICY))!;
        const off = Math.abs(Number.parseFloat(percentText(value, POLICY)) - value * 100);
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals.length + 1e-9);
      }),
    );
  });

  test('decimals are shown only where the whole percentage would contradict', () => {
    fc.assert(
      fc.property(share, (value) => {
        const whole = `${roundHalfUp(value * 100, 0)}%`;
        const contradicts = ratingOfText(whole) !== rateAchievement(value, POLICY);
        expect(percentText(value, POLICY).includes('.')).toBe(contradicts);
      }),
    );
  });
});

test.each([0.7499, 0.74999, 0.749999, 0.7499999, 0.75 - 3e-9, 0.9501, 0.95001, 0.950001, 0.9500001, 0.95 + 3e-9])(
  'however close to a threshold, %p is not shown on its other side',
  (value) => {
    expect(ratingOfText(percentText(value, POLICY))).toBe(rateAchievement(value, POLICY));
  },
);

test('thresholds of the policy decide, not the default ones', () => {
  const own = policy({ greenAbove: 0.9, amberFrom: 0.5 });
  expect(percentText(0.747, own)).toBe('75%');
  expect(percentText(0.497, own)).toBe('49.7%');
});

test.each<[number, number, number]>([
  [86.5, 0, 87],
  [86.49, 0, 86],
  [-86.5, 0, -87],
  [1.005, 2, 1.01],
  [0.285 * 100, 1, 28.5],
  [2.5, 0, 3],
  [-1.5, 0, -2],
])('halves are rounded away from zero, as Excel does: %p to %p decimals', (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});
