// The financial year from April to March: months there and back, labels, distances.
import fc from '../support/properties';
import {
  calendarMonth,
  financialMonth,
  financialYear,
  monthLabel,
  monthsBetween,
  periodOf,
  reportingMonth,
  startYearOf,
  type YearMonth,
} from '../../src/domain/period';

test.each<[YearMonth, string, number, string]>([
  [{ year: 2017, month: 5 }, '2017/18', 2, 'May 2017'],
  [{ year: 2018, month: 7 }, '2018/19', 4, 'July 2018'],
  [{ year: 2017, month: 4 }, '2017/18', 1, 'April 2017'],
  [{ year: 2017, month: 3 }, '2016/17', 12, 'March 2017'],
  [{ year: 2017, month: 12 }, '2017/18', 9, 'December 2017'],
  [{ year: 2018, month: 1 }, '2017/18', 10, 'January 2018'],
  [{ year: 1999, month: 4 }, '1999/00', 1, 'April 1999'],
  [{ year: 2009, month: 4 }, '2009/10', 1, 'April 2009'],
])('%o is in %s, month %i, %s', (month, year, number, label) => {
  expect(periodOf(month)).toEqual({ financialYear: year, month: number, label });
});

test.each<[number, number]>([
  [4, 1],
  [12, 9],
  [1, 10],
  [3, 12],
])('calendar month %i is month %i of the financial year', (calendar, financial) => {
  expect(financialMonth(calendar)).toBe(financial);
});

test.each<[string, YearMonth, YearMonth, number]>([
  ['the same month', { year: 2018, month: 7 }, { year: 2018, month: 7 }, 0],
  ['one month on', { year: 2018, month: 7 }, { year: 2018, month: 8 }, 1],
  ['over the new year', { year: 2017, month: 12 }, { year: 2018, month: 1 }, 1],
  ['earlier', { year: 2018, month: 7 }, { year: 2018, month: 5 }, -2],
  ['a year earlier', { year: 2018, month: 4 }, { year: 2017, month: 4 }, -12],
])('months between: %s', (_, from, to, expected) => {
  expect(monthsBetween(from, to)).toBe(expected);
});

describe('whatever the month', () => {
  const month = fc.record({ year: fc.integer({ min: 1990, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) });

  test('it comes back from its period', () => {
    fc.assert(fc.property(month, (one) => expect(reportingMonth(periodOf(one))).toEqual(one)));
  });

  test('month n of its financial year lies n − 1 months after April', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 12 }), (one, number) => {
        const period = periodOf(one);
        const then = calendarMonth(period, number);
        expect(monthsBetween({ year: startYearOf(period), month: 4 }, then)).toBe(number - 1);
        expect(periodOf(then)).toMatchObject({ financialYear: period.financialYear, month: number });
      }),
    );
  });

  test('distances add up and turn round', () => {
    fc.assert(
      fc.property(month, month, month, (first, second, third) => {
        const there = monthsBetween(first, second);
        expect(there + monthsBetween(second, third)).toBe(monthsBetween(first, third));
        expect(there + monthsBetween(second, first)).toBe(0);
      }),
    );
  });

  test('the financial year is named by both its calendar years', () => {
    fc.assert(
      fc.property(month, (one) => {
        const [first = '', second = ''] = periodOf(one).financialYear.split('/');
        expect((Number(first) + 1) % 100).toBe(Number(second));
        expect(financialYear(Number(first))).toBe(`${first}/${second}`);
        expect(second).toHaveLength(2);
        expect(monthLabel(one)).toMatch(new RegExp(`^[A-Z][a-z]+ ${one.year}$`));
      }),
    );
  });
});
