// Variance, achievement and the finance rating: every threshold just under, at and just over, and the published figures.
// Properties stand beside the tables: no actual is ever punished for being larger.
import fc from '../support/properties';
import { achievement, rateAchievement, rateFinance, tidy, variance } from '../../src/domain/finance';
import type { Rating } from '../../src/domain/rating';
import { goodness } from '../support/ratingOrder';
import { policy } from '../support/records';

const POLICY = policy();

describe('variance is actual less plan', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['urgent care to May 2017', 1069, 1174, -105],
    ['urgent care in May 2017', 717, 587, 130],
    ['the alliance to July 2018', 2946, 3488, -542],
    ['target against plan, July 2018', 16354, 23895, -7541],
    ['proactive care to July 2018', 652, 471, 181],
    ['exactly on plan', 1243, 1243, 0],
    ['nothing delivered', 0, 46, -46],
    ['a negative plan missed by 5', -105, -100, -5],
    ['decimals without binary dust', 0.3, 0.1, 0.2],
    ['an actual that is not known', null, 100, null],
    ['a plan that is not known', 100, null, null],
    ['neither known', null, null, null],
  ])('%s: %p less %p', (_, actual, plan, expected) => {
    expect(variance(actual, plan)).toBe(expected);
  });

  test('plan and variance together are the actual', () => {
    const tenths = fc.integer({ min: -500_000, max: 500_000 }).map((value) => value / 10);
    fc.assert(fc.property(tenths, tenths, (actual, plan) => expect(tidy(plan + variance(actual, plan)!)).toBe(actual)));
  });
});

describe('achievement is 1 + (actual − plan) ÷ |plan|', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['for a positive plan actual ÷ plan', 1069, 1174, 1069 / 1174],
    ['nothing delivered', 0, 46, 0],
    ['a saving that turned into a cost', -20, 100, -0.2],
    ['a negative plan met', -100, -100, 1],
    ['a negative plan missed by a twentieth', -105, -100, 0.95],
    ['a negative plan missed by a quarter', -125, -100, 0.75],
    ['a cost that did not come about', 0, -100, 2],
  ])('%s: %p of %p', (_, actual, plan, expected) => {
    expect(achievement(actual, plan)).toBeCloseTo(expected!, 12);
  });

  test.each<[string, number | null, number | null]>([
    ['a plan of 0', 5, 0],
    ['no plan', 5, null],
    ['no actual', null, 5],
  ])('there is none for %s', (_, actual, plan) => {
    expect(achievement(actual, plan)).toBeNull();
  });
});

describe('above 95 % is Green, 75 % to 95 % Amber with both ends, below 75 % Red', () => {
  test.each<[number, Rating]>([
    [10, 'Green'],
    [1, 'Green'],
    [0.951, 'Green'],
    [0.950001, 'Green'],
    [0.95 + 2e-9, 'Green'],
    [0.95 + 5e-10, 'Amber'],
    [0.95, 'Amber'],
    [0.949, 'Amber'],
    [0.751, 'Amber'],
    [0.75, 'Amber'],
    [0.75 - 5e-10, 'Amber'],
    [0.75 - 2e-9, 'Red'],
    [0.749999, 'Red'],
    [0.747, 'Red'],
    [0, 'Red'],
    [-0.2, 'Red'],
  ])('%p is %s', (value, rating) => {
    expect(rateAchievement(value, POLICY)).toBe(rating);
  });

  test.each<[number, Rating]>([
    [0.91, 'Green'],
    [0.9, 'Amber'],
    [0.5, 'Amber'],
    [0.499, 'Red'],
  ])('thresholds are policy: with 90 %% and 50 %%, %p is %s', (value, rating) => {
    expect(rateAchievement(value, policy({ greenAbove: 0.9, amberFrom: 0.5 }))).toBe(rating);
  });
});

describe('finance rating of a plan and an actual', () => {
  test.each<[string, number | null, number | null, Rating, string]>([
    ['urgent care to May 2017, 91 %', 1174, 1069, 'Amber', 'achievement'],
    ['urgent care in May 2017', 587, 717, 'Green', 'achievement'],
    ['elective care to May 2017, 81 %', 298, 242, 'Amber', 'achievement'],
    ['mental health and community to May 2017', 46, 3, 'Red', 'achievement'],
    ["women's and children's to May 2017", 0, 0, 'Grey', 'notDue'],
    ['the alliance to May 2017 as printed, 86 %', 1518, 1313, 'Amber', 'achievement'],
    ['urgent care to July 2018, 59 %', 1770, 1042, 'Red', 'achievement'],
    ['elective care to July 2018, on target', 1243, 1243, 'Green', 'achievement'],
    ['the alliance to July 2018, 84 %', 3488, 2946, 'Amber', 'achievement'],
    ['5.7 of 6.0, which is 95 % whatever binary arithmetic says', 6.0, 5.7, 'Amber', 'achievement'],
    ['one more than 95 %', 100, 96, 'Green', 'achievement'],
    ['95 %', 100, 95, 'Amber', 'achievement'],
    ['75 %', 100, 75, 'Amber', 'achievement'],
    ['one less than 75 %', 100, 74, 'Red', 'achievement'],
    ['a plan and an actual of 0: nothing was saved', 100, 0, 'Red', 'achievement'],
    ['a plan and a cost', 100, -20, 'Red', 'achievement'],
    ['plan 0 and actual blank: not yet due', 0, null, 'Grey', 'notDue'],
    ['plan 0 and savings came early', 0, 0.1, 'Green', 'early'],
    ['plan 0 and it cost', 0, -0.1, 'Red', 'earlyCost'],
    ['plan given and actual blank', 100, null, 'Grey', 'noActual'],
    ['a negative plan and actual blank', -100, null, 'Grey', 'noActual'],
    ['no plan, whatever the actual', null, 100, 'Grey', 'noPlan'],
    ['neither', null, null, 'Grey', 'noPlan'],
    ['a negative plan met', -100, -100, 'Green', 'achievement'],
    ['a negative plan just inside Green', -100, -104, 'Green', 'achievement'],
    ['a negative plan at 95 %', -100, -105, 'Amber', 'achievement'],
    ['a negative plan at 75 %', -100, -125, 'Amber', 'achievement'],
    ['a negative plan below 75 %', -100, -126, 'Red', 'achievement'],
    ['a cost that did not come about', -100, 0, 'Green', 'achievement'],
  ])('%s', (_, plan, actual, rating, basis) => {
    const verdict = rateFinance(plan, actual, POLICY);
    expect(verdict).toMatchObject({ rating, basis, plan, actual });
    expect(verdict.achievement !== null).toBe(basis === 'achievement');
  });
});

describe('whatever the figures', () => {
  const tenths = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10);
  const due = tenths.filter((plan) => plan !== 0);

  test('a larger actual never lowers the achievement, for negative plans too', () => {
    fc.assert(
      fc.property(due, tenths, tenths, (plan, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(achievement(less, plan)!).toBeLessThanOrEqual(achievement(more, plan)!);
      }),
    );
  });

  test('a larger actual never worsens the rating, with any plan including 0', () => {
    fc.assert(
      fc.property(fc.oneof(due, fc.constant(0)), tenths, tenths, (plan, one, other) => {
        const rate = (actual: number) => rateFinance(plan, actual, POLICY).rating;
        const [less, more] = [rate(Math.min(one, other)), rate(Math.max(one, other))];
        // With nothing planned Grey stands between what cost and what came early.
        const rank = (rating: Rating) => (rating === 'Grey' ? goodness('Amber') : goodness(rating));
        expect(rank(less)).toBeLessThanOrEqual(rank(more));
      }),
    );
  });

  test('a plan met is Green, one met by exactly 19 twentieths or three quarters Amber', () => {
    const part = fc.tuple(
      fc.integer({ min: 1, max: 100_000 }),
      fc.constantFrom(1, 10, 100, 1000),
      fc.constantFrom(1, -1),
    );
    fc.assert(
      fc.property(part, ([part, scale, sign]) => {
        const rate = (plan: number, actual: number) => rateFinance(plan / scale, actual / scale, POLICY).rating;
        expect(rate(20 * part * sign, 20 * part * sign)).toBe('Green');
        expect(rate(20 * part * sign, (20 * sign - 1) * part)).toBe('Amber');
        expect(rate(20 * part * sign, (20 * sign - 5) * part)).toBe('Amber');
      }),
    );
  });

  test('a tenth of £1k beyond 19 twentieths is Green, a tenth short of three quarters Red', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (part) => {
        const rate = (tenths: number) => rateFinance(2 * part, tenths / 10, POLICY).rating;
        expect(rate(19 * part + 1)).toBe('Green');
        expect(rate(15 * part - 1)).toBe('Red');
      }),
    );
  });

  test('the unit of money changes no rating', () => {
    fc.assert(
      fc.property(due, tenths, (plan, actual) => {
        const inPounds = rateFinance(plan * 1000, actual * 1000, POLICY).rating;
        expect(inPounds).toBe(rateFinance(plan, actual, POLICY).rating);
      }),
    );
  });
});
