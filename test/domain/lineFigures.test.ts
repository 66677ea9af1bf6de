// What a line's figures come to once its months are added up, and when they come to nothing known.
// Set against May 2017, month 2.
import { completeFigures, missingActualMonths, savingsStart } from '../../src/domain/lineFigures';
import type { Figures } from '../../src/domain/records';
import { aLine, figures, MAY_2017, months } from '../support/records';

type Parts = Omit<Parameters<typeof aLine>[0], 'name'>;

describe('a figure that is not given is what the months come to', () => {
  test.each<[string, Parts, Partial<Figures>]>([
    ['nothing is known', {}, {}],
    ['figures are given', { plan: 12, ytdPlan: 3, ytdActual: 2 }, { plan: 12, ytdPlan: 3, ytdActual: 2 }],
    [
      'plan and actual by month',
      { planByMonth: months(10, 20, 30), actualByMonth: months(8, 15) },
      { plan: 60, ytdPlan: 30, inMonthPlan: 20, ytdActual: 23, inMonthActual: 15 },
    ],
    [
      'a given figure stands beside its months',
      { plan: 100, ytdPlan: 35, ytdActual: 24, planByMonth: months(10, 20), actualByMonth: months(8, 15) },
      { plan: 100, ytdPlan: 35, ytdActual: 24, inMonthPlan: 20, inMonthActual: 15 },
    ],
    [
      'a given zero is a figure',
      { ytdPlan: 0, planByMonth: months(10, 20) },
      { plan: 30, ytdPlan: 0, inMonthPlan: 20 },
    ],
    ['plan by quarter is an annual plan and no more', { planByQuarter: [960, 1273, 1871, 1773] }, { plan: 5877 }],
    ['a phased target is no second plan', { target: 5877, planByQuarter: [960, 1273, 1871, 1773] }, { target: 5877 }],
    [
      'not due: months planned from October',
      { planByMonth: months(0, 0, 0, 0, 0, 0, 463, 463, 462) },
      { plan: 1388, ytdPlan: 0, inMonthPlan: 0 },
    ],
    [
      'savings later than the reporting month do not count to date',
      { planByMonth: months(10, 10, 10), actualByMonth: months(9, 9, 9) },
      { plan: 30, ytdPlan: 20, inMonthPlan: 10, ytdActual: 18, inMonthActual: 9 },
    ],
  ])('%s', (_, parts, expected) => {
    expect(completeFigures(aLine({ name: 'Frailty', ...parts }), MAY_2017)).toEqual(figures(expected));
  });

  test.each<[string, number, Parts, Partial<Figures>]>([
    ['at the end of a quarter', 6, {}, { ytdPlan: 30, ytdActual: 27 }],
    ['at the end of the first', 3, {}, { ytdPlan: 10, ytdActual: 9 }],
    ['within a quarter nothing to date is known', 5, {}, {}],
    ['a quarter without an actual', 6, { actualByQuarter: [9, null, null, null] }, { ytdPlan: 30 }],
    [
      'a quarter without an actual in which nothing was due',
      6,
      { planByQuarter: [0, 20, 30, 40], actualByQuarter: [null, 18, null, null] },
      { plan: 90, ytdPlan: 20, ytdActual: 18 },
    ],
    ['a given figure stands', 6, { ytdPlan: 31, ytdActual: 26 }, { ytdPlan: 31, ytdActual: 26 }],
  ])('plan and actual by quarter: %s', (_, month, parts, expected) => {
    const byQuarter = { planByQuarter: [10, 20, 30, 40], actualByQuarter: [9, 18, null, null] };
    const line = aLine({ name: 'Frailty', ...byQuarter, ...parts });
    expect(completeFigures(line, { ...MAY_2017, month })).toEqual(figures({ plan: 100, ...expected }));
  });

  test('without a reporting month the months make no year to date', () => {
    const line = aLine({ name: 'Frailty', planByMonth: months(10, 20), actualByMonth: months(8, 15) });
    expect(completeFigures(line, null)).toEqual(figures({ plan: 30 }));
  });
});

describe('with a month of actuals missing the year to date is not known', () => {
  test.each<[string, Parts, number[], number | null]>([
    ['no month is missing', { planByMonth: months(10, 20), actualByMonth: months(8, 15) }, [], 23],
    ['an actual of 0 is an actual', { planByMonth: months(10, 20), actualByMonth: months(8, 0) }, [], 8],
    ['the reporting month is missing', { planByMonth: months(10, 20), actualByMonth: months(8) }, [2], null],
    ['an earlier month is missing', { planByMonth: months(10, 20), actualByMonth: months(null, 15) }, [1], null],
    ['a later month may be missing', { planByMonth: months(10, 20, 30), actualByMonth: months(8, 15) }, [], 23],
    ['a month without a plan may be missing', { planByMonth: months(0, 20), actualByMonth: months(null, 15) }, [], 15],
    [
      'a planned cost must be reported too',
      { planByMonth: months(-5, 20), actualByMonth: months(null, 15) },
      [1],
      null,
    ],
    ['both are missing', { planByMonth: months(10, 20), actualByMonth: null }, [1, 2], null],
  ])('%s', (_, parts, missing, ytdActual) => {
    const line = aLine({ name: 'Frailty', ...parts });
    expect(missingActualMonths(line, MAY_2017)).toEqual(missing);
    expect(completeFigures(line, MAY_2017).ytdActual).toBe(ytdActual);
  });

  test('a given year to date needs no months', () => {
    const line = aLine({ name: 'Frailty', ytdActual: 25, planByMonth: months(10, 20), actualByMonth: months(8) });
    expect(completeFigures(line, MAY_2017).ytdActual).toBe(25);
  });

  test('a plan to date is not rated against actuals that stop before the reporting month', () => {
    const line = aLine({ name: 'Frailty', ytdPlan: 30, actualByMonth: months(8) });
    expect(completeFigures(line, MAY_2017)).toMatchObject({ ytdActual: null, inMonthActual: null });
  });
});

test.each<[string, Parts, number | null]>([
  ['the first month with a plan', { planByMonth: months(0, 0, 0, 0, 0, 0, 463) }, 7],
  ['as stated, before the months', { savingsStart: 7, planByMonth: months(5) }, 7],
  ['as stated', { savingsStart: 1 }, 1],
  ['not known', {}, null],
  ['not known where no month has a plan', { planByMonth: months(0, 0) }, null],
])('savings start: %s', (_, parts, expected) => {
  expect(savingsStart(aLine({ name: 'Frailty', ...parts }))).toBe(expected);
});
