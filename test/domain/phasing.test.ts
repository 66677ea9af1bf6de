// Plans and actuals by month, quarter and year to date: parts sum to the whole, and a blank is not a zero.
import fc from '../support/properties';
import { tidy } from '../../src/domain/finance';
import { firstPlannedMonth, quarters, sumKnown, yearToDate } from '../../src/domain/phasing';
import { months } from '../support/records';

test.each<[string, (number | null)[], number | null]>([
  ['nothing', [], null],
  ['only blanks', [null, null], null],
  ['a zero among blanks', [null, 0], 0],
  ['figures and blanks', [5, null, 7], 12],
  ['negative ones too', [100, -30], 70],
  ['decimals without dust', [0.1, 0.2], 0.3],
  ['elective by quarter, 2018/19', [960, 1273, 1871, 1773], 5877],
])('the sum of %s', (_, values, expected) => {
  expect(sumKnown(values)).toBe(expected);
});

test.each<[string, number, number | null]>([
  ['April only', 1, null],
  ['to the first month with a figure', 2, 10],
  ['over a blank month', 4, 40],
  ['to a month beyond the last figure', 9, 40],
])('year to date: %s', (_, month, expected) => {
  expect(yearToDate(months(null, 10, null, 30), month)).toBe(expected);
});

test('months make quarters from April; a quarter without a figure is blank', () => {
  expect(quarters(months(1, 2, 3, 4, null, 6, null, null, null, null, null, 0))).toEqual([6, 10, null, 0]);
});

test.each<[string, (number | null)[], number | null]>([
  ['from April', [5], 1],
  ['after blanks', [null, null, 8], 3],
  ['after zeros', [0, 0, 0, 0, 0, 0, 463], 7],
  ['a cost first is a plan too', [0, -3, 5], 2],
  ['in March', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 12],
  ['no plan at all', [0, null, 0], null],
])('the first month with a plan: %s', (_, values, expected) => {
  expect(firstPlannedMonth(months(...values))).toBe(expected);
});

describe('whatever the months', () => {
  const figure = fc.option(fc.integer({ min: -5000, max: 5000 }).map((value) => value / 10));
  const year = fc.array(figure, { minLength: 12, maxLength: 12 });

  test('the quarters sum to the year', () => {
    fc.assert(fc.property(year, (all) => expect(sumKnown(quarters(all))).toBe(sumKnown(all))));
  });

  test('month 12 year to date is the year, and every month adds its own figure', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 2, max: 12 }), (all, month) => {
        expect(yearToDate(all, 12)).toBe(sumKnown(all));
        const before = yearToDate(all, month - 1) ?? 0;
        expect(yearToDate(all, month) ?? 0).toBe(tidy(before + (all[month - 1] ?? 0)));
      }),
    );
  });

  test('nothing is planned before the first planned month', () => {
    fc.assert(
      fc.property(year, (all) => {
        const first = firstPlannedMonth(all) ?? 13;
        expect(all.slice(0, first - 1).every((value) => !value)).toBe(true);
        expect(first === 13 || Boolean(all[first - 1])).toBe(true);
      }),
    );
  });
});
