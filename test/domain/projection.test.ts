// Months without a count: the rule of the published report, with and without working days. Figures of May 2017 as printed.
import fc from '../support/properties';
import type { Months } from '../../src/domain/months';
import { type CountedYear, perMonth, perWorkingDay, projectYear } from '../../src/domain/projection';
import { anObjective, assessedObjective, ED_16_17, OP_FIRST_16_17 } from '../support/objectives';
import { months, policy } from '../support/records';

const projected = (parts: Parameters<typeof anObjective>[0], over = {}) =>
  projectYear(anObjective(parts), policy(over));

/** The four measures whose May the report projected from April as a whole; the others it built from finer parts. */
test.each<[string, number, number, number, number]>([
  ['ED', 9043, 8962, 10181, 10273],
  ['OP 1st', 8881, 9255, 9944, 9542],
  ['OP 1st (GP)', 5618, 6505, 6989, 6036],
  ['OP FU', 18782, 20079, 19778, 18500],
])('%s: May is April moved as last year moved', (_measure, april, lastApril, lastMay, may) => {
  const year = projected({ thisYear: months(april), lastYear: months(lastApril, lastMay) });
  expect(Math.round(year[1]!)).toBe(may);
});

test('every later month starts from the last actual, and a gap in the baseline stops only its own month', () => {
  const year = projected({ thisYear: months(100), lastYear: months(200, null, 300) });
  expect(year.slice(0, 4)).toEqual([100, null, 150, null]);
});

test.each<[string, Months, Months]>([
  ['an unknown baseline of the last actual', months(100), months(null, 200)],
  ['a baseline of nothing', months(100), months(0, 200)],
])('%s projects nothing', (_what, thisYear, lastYear) => {
  expect(projected({ thisYear, lastYear })[1]).toBeNull();
});

test('a gap before the last count is not filled: that month is over, and its count is missing', () => {
  expect(projected({ thisYear: months(100, null, 120), lastYear: ED_16_17 })[1]).toBeNull();
});

test('an estimate is not projected from while there is something firmer', () => {
  const statuses = anObjective().statuses.map((status, index) => (index === 1 ? ('estimate' as const) : status));
  const year = projected({ thisYear: months(100, 999), lastYear: months(10, 20, 30), statuses });
  expect(year.slice(0, 3)).toEqual([100, 999, 300]);
});

describe('working days', () => {
  const adjustable = { thisYear: months(8881), lastYear: OP_FIRST_16_17, workingDays: 'adjustable' } as const;

  test('a booked measure moves by the count a working day: 18 in April 2017, 21 in May, 21 and 20 the year before', () => {
    const expected = (((8881 / 18) * (9944 / 20)) / (9255 / 21)) * 21;
    expect(projected(adjustable)[1]).toBeCloseTo(expected, 6);
  });

  test('not where the sheet says that its counts allow for them already, and not where the policy says no', () => {
    const plain = projected({ ...adjustable, workingDays: 'none' });
    expect(projected({ ...adjustable, workingDays: 'adjusted' })).toEqual(plain);
    expect(projected(adjustable, { adjustWorkingDays: false })).toEqual(plain);
  });

  const count = fc.option(fc.integer({ min: 0, max: 50_000 }), { nil: null });
  const anyYear = fc.record<CountedYear>({
    months: fc.array(count, { minLength: 12, maxLength: 12 }),
    startYear: fc.integer({ min: 2010, max: 2034 }),
    per: fc.constantFrom('month', 'workingDay'),
  });

  test('adjusting twice is adjusting once', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const once = perWorkingDay(year);
        expect(perWorkingDay(once)).toEqual(once);
        expect(perMonth(perMonth(once))).toEqual(perMonth(once));
      }),
    );
  });

  test('a year per working day times its working days is the year', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const back = perMonth(perWorkingDay({ ...year, per: 'month' })).months;
        back.forEach((value, month) => {
          if (year.months[month] === null) expect(value).toBeNull();
          else expect(value).toBeCloseTo(year.months[month]!, 6);
        });
      }),
    );
  });
});

describe('estimates of an objective', () => {
  test('are the months after the last count, and the whole year with them', () => {
    const { estimatedMonths, yearProjected } = assessedObjective();
    expect(estimatedMonths).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(Math.round(yearProjected!)).toBe(114950);
  });

  test('can be switched off', () => {
    const { estimatedMonths, yearProjected } = assessedObjective({}, { projectActivity: false });
    expect([estimatedMonths, yearProjected]).toEqual([[], null]);
  });

  test('a count given as an estimate is one, and is of the year to date', () => {
    const statuses = anObjective().statuses.map((status, index) => (index === 1 ? ('estimate' as const) : status));
    const { estimatedMonths, estimates, ytdActual } = assessedObjective({ statuses }, { projectActivity: false });
    expect([estimatedMonths, estimates[1], ytdActual]).toEqual([[2], 10273, 19316]);
  });

  test('a complete year has none, whatever its figures', () => {
    const year = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(year, year, fc.constantFrom('none', 'adjustable', 'adjusted'), (thisYear, lastYear, workingDays) => {
        expect(projected({ thisYear, lastYear, workingDays })).toEqual(thisYear);
        const { estimatedMonths, yearProjected } = assessedObjective({ thisYear, lastYear, workingDays });
        expect(estimatedMonths).toEqual([]);
        expect(yearProjected).toBe(thisYear.reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
