// Working days of England's months, as the Department of Health counts them.
import { workingDays, workingDaysOfYear } from '../../src/domain/workingDays';

test.each([
  [2016, 4, 21],
  [2016, 5, 20],
  [2017, 4, 18],
  [2017, 5, 21],
  [2022, 6, 20],
  [2020, 5, 19],
])('%i-%i has %i', (year, month, days) => {
  expect(workingDays({ year, month })).toBe(days);
});

test.each([
  [2011, 146],
  [2012, 147],
])('April to October %i has %i, a royal wedding in the one and a jubilee in the other', (startYear, days) => {
  const months = workingDaysOfYear(startYear).slice(0, 7);
  expect(months.reduce((sum, count) => sum + count, 0)).toBe(days);
});

test('a financial year runs from April into the next year', () => {
  expect(workingDaysOfYear(2016)).toHaveLength(12);
  expect(workingDaysOfYear(2016)[9]).toBe(workingDays({ year: 2017, month: 1 }));
});
