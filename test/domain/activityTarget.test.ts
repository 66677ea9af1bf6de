// Targets rebuilt, and given targets held against their titles. Figures are the published ones of 2017/18.
import fc from '../support/properties';
import { checkTarget, doNothing, type Growth, phased, rebuildTarget } from '../../src/domain/activityTarget';
import type { Months } from '../../src/domain/months';
import { anObjective, ED_16_17, ED_TARGET, OP_FIRST_16_17, OP_FIRST_TARGET } from '../support/objectives';

const between = (low: number, high: number): Growth => ({ value: null, low, high, tolerance: 0.0005, source: 'A&E' });
const exactly = (value: number): Growth => ({ value, low: value, high: value, tolerance: 0.0005, source: 'A&E' });
const EVEN: Months = Array.from({ length: 12 }, () => 1 / 12);
const total = (months: Months) => months.reduce<number>((sum, value) => sum + value!, 0);

const OP_FIRST = { lastYear: OP_FIRST_16_17, target: OP_FIRST_TARGET, growth: between(0.008, 0.044) };

describe('a given target', () => {
  test('of ED stands for 13.8 % to 14.1 % of last year with growth, as its title says', () => {
    const check = checkTarget(anObjective({ growth: between(0.052, 0.056) }))!;
    expect(check.impliedReduction!.low).toBeCloseTo(0.1381, 4);
    expect(check.impliedReduction!.high).toBeCloseTo(0.1414, 4);
    expect(check.impliedGrowth).toBeCloseTo(0.0543, 4);
    expect(check.agrees).toBe(true);
  });

  test('of first outpatients does not reach the 8 % of its title under any growth', () => {
    const check = checkTarget(anObjective({ ...OP_FIRST, statedReduction: 0.08 }))!;
    expect(check.agrees).toBe(false);
    expect(check.impliedGrowth).toBeCloseTo(0.0571, 4);
  });

  test('and would agree with 5 %', () => {
    expect(checkTarget(anObjective({ ...OP_FIRST, statedReduction: 0.05 }))?.agrees).toBe(true);
  });

  test('is not judged without growth or a stated reduction', () => {
    expect(checkTarget(anObjective())).toMatchObject({ agrees: null, impliedReduction: null });
    const unstated = anObjective({ statedReduction: null, growth: between(0.052, 0.056) });
    expect(checkTarget(unstated)).toMatchObject({ agrees: null, impliedGrowth: null });
  });

  test.each<[string, Parameters<typeof anObjective>[0]]>([
    ['no target', { target: null }],
    ['no last year', { lastYear: null }],
    ['a month of last year missing', { lastYear: [null, ...ED_16_17.slice(1)] }],
    ['a month of target missing', { target: [...ED_TARGET.slice(0, 11), null] }],
  ])('%s: nothing to check', (_what, parts) => {
    expect(checkTarget(anObjective({ growth: exactly(0.05), ...parts }))).toBeNull();
  });

  test('the tolerance is half a digit of title and growth and half a count a month', () => {
    const check = checkTarget(anObjective({ growth: between(0.052, 0.056) }))!;
    expect(check.tolerance).toBeCloseTo(0.005 + 0.0005 + 6 / 113921, 9);
  });

  test('its phasing is the published one: a twentieth a month in the first quarter, a seventh in the last', () => {
    const { impliedPhasing } = checkTarget(anObjective({ growth: between(0.052, 0.056) }))!;
    expect(impliedPhasing!.map((share) => Math.round(share! * 1000) / 10)).toEqual([
      4.7, 4.7, 4.7, 6.7, 7.5, 7.5, 7.6, 7.6, 7.6, 13.9, 13.9, 13.5,
    ]);
    expect(total(impliedPhasing!)).toBeCloseTo(1, 12);
  });
});

describe('a rebuilt target', () => {
  const inputs = anObjective({ target: null, growth: exactly(0.054) });

  test('is last year with growth, less the stated reduction', () => {
    const target = rebuildTarget(inputs, EVEN)!;
    expect(total(target)).toBeCloseTo(113921 * 1.054 * 0.86, 6);
    expect(target[0]).toBeCloseTo(8962 * 1.054 - (113921 * 1.054 * 0.14) / 12, 6);
  });

  test.each<[string, Parameters<typeof anObjective>[0], Months | null]>([
    ['growth is known as a range only', { growth: between(0.052, 0.056) }, EVEN],
    ['no growth is assumed', { growth: null }, EVEN],
    ['the reduction is to be confirmed', { statedReduction: null }, EVEN],
    ['the savings plan is not phased', {}, null],
    ['last year is not known', { lastYear: null }, EVEN],
    ['a month of last year is missing', { lastYear: [null, ...ED_16_17.slice(1)] }, EVEN],
    ['a month would come to less than nothing', { statedReduction: 0.85 }, [12, ...Array<number>(11).fill(0)]],
  ])('is none where %s', (_why, parts, profile) => {
    expect(rebuildTarget({ ...inputs, ...parts }, profile)).toBeNull();
  });

  const year = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 12, maxLength: 12 });
  const share = fc.double({ min: 0, max: 0.5, noNaN: true });

  test('the months of a phased reduction come to the reduction of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), year, (annual, profile) => {
        expect(total(phased(annual, profile))).toBeCloseTo(annual, 6);
      }),
    );
  });

  test('gives back the reduction and the phasing that it was made with', () => {
    fc.assert(
      fc.property(
        year,
        share,
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        year,
        (lastYear, growth, reduction, plan) => {
          const profile = phased(1, plan);
          const made = { ...inputs, lastYear, growth: exactly(growth), statedReduction: reduction };
          const target = rebuildTarget(made, profile);
          fc.pre(target !== null);
          const check = checkTarget({ ...made, target })!;
          expect(check.impliedReduction!.low).toBeCloseTo(reduction, 9);
          expect(check.impliedGrowth).toBeCloseTo(growth, 9);
          expect(check.agrees).toBe(true);
          check.impliedPhasing!.forEach((value, month) => expect(value).toBeCloseTo(profile[month]!, 6));
        },
      ),
    );
  });
});

test('do nothing is the baseline with growth, and a blank stays one', () => {
  expect(doNothing([100, null], 0.05)).toEqual([105, null]);
});
