// The phasing of the savings plan that activity reductions follow.
import { savingsProfile } from '../../src/domain/savingsProfile';
import { aLine, months } from '../support/records';

const monthly = aLine({ name: 'Frailty', planByMonth: months(0, 0, 10, 30) });
const quarterly = aLine({ name: 'Wound care', planByQuarter: [0, 30, 30, 60] });
const unphased = aLine({ name: 'Estates', plan: 400 });

const profile = (lines: (typeof monthly)[]) => savingsProfile({ schemes: [], programmes: lines });

test('months as planned, as shares of the year', () => {
  expect(profile([monthly])).toEqual(months(0, 0, 0.25, 0.75).map((share) => share ?? 0));
});

test('a quarter falls evenly on its months', () => {
  expect(profile([quarterly])!.map((share) => Math.round(share! * 120))).toEqual([
    0, 0, 0, 10, 10, 10, 10, 10, 10, 20, 20, 20,
  ]);
});

test('lines add up, and one without a phasing adds nothing', () => {
  const shares = profile([monthly, quarterly, unphased])!;
  expect(shares[2]).toBeCloseTo(10 / 160, 12);
  expect(shares.reduce<number>((sum, share) => sum + share!, 0)).toBeCloseTo(1, 12);
});

test('no phasing, no profile', () => {
  expect(profile([unphased])).toBeNull();
  expect(profile([])).toBeNull();
});
