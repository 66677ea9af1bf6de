// The reporting month from the words on the sheets, wherever they state it; a month without a year states none.
// The words of both published reports, and the ways in which trackers say it.
import fc from 'fast-check';
import { calendarMonth, MONTH_NAMES, periodOf } from '../../src/domain/period';
import { findPeriods, readPeriodText, statedPeriod } from '../../src/workbook/readPeriod';
import type { CellValue } from '../../src/workbook/snapshot';
import { gridSheet } from '../support/gridSheet';

test.each<[string, CellValue, string | null]>([
  ['April - May 2017 : Month', '', 'May 2017'],
  ['April – May 2017', '', 'May 2017'],
  ['April to July 2018', '', 'July 2018'],
  ['Apr-17 - Jun-17', '', 'June 2017'],
  ['December 2017 - January 2018', '', 'January 2018'],
  ['Period of Report: May 2017', '', 'May 2017'],
  ['Reporting period: July 2018', '', 'July 2018'],
  ['Reporting period', 'July 2018', 'July 2018'],
  ['Reporting month:', '2018-07', 'July 2018'],
  ['Report month', 43282, 'July 2018'],
  ['Period', 'Month 4 2018/19', 'July 2018'],
  ['Month', 'TBC', null],
  ['Month', '', null],
  ['Month 4 2018/19', '', 'July 2018'],
  ['Month 12 (2018/19)', '', 'March 2019'],
  ['M1-2 (17/18)', '', 'May 2017'],
  ['M10 17/18', '', 'January 2018'],
  ['Month 13 2018/19', '', null],
  ['Month 0 2018/19', '', null],
  ['Month: April', '', null],
  ['April - May', '', null],
  ['May 2017', '', null],
  ['Urgent Care', '', null],
  ['', 'July 2018', null],
  [`Month 4 2018/19 ${'and a sentence that goes on '.repeat(3)}`, '', null],
])('"%s" beside %j states %p', (text, next, label) => {
  expect(statedPeriod(text, next)?.label ?? null).toBe(label);
});

test.each<[CellValue, string | null]>([
  ['July 2018', 'July 2018'],
  ['Jul-18', 'July 2018'],
  ['2018-07', 'July 2018'],
  ['31/07/2018', 'July 2018'],
  ['Month 4 2018/19', 'July 2018'],
  ['April - July 2018', 'July 2018'],
  [43282, 'July 2018'],
  ['July', null],
  ['2018/19', null],
  ['', null],
  [4, null],
  [true, null],
])('asked for as %j it is %p', (value, label) => {
  expect(readPeriodText(value)?.label ?? null).toBe(label);
});

test('number and financial year go with the label', () => {
  expect(statedPeriod('Month 12 2018/19', '')).toEqual({ financialYear: '2018/19', month: 12, label: 'March 2019' });
});

describe('on sheets', () => {
  test('every statement is found, with its cell', () => {
    const finance = gridSheet([['Financial performance'], [], ['April - May 2017 : Month', 'Annual QIPP']], {
      name: 'Finance',
      top: 1,
      left: 2,
    });
    const cover = gridSheet([['', 'Reporting period', 'June 2017']], { name: 'Cover' });
    expect(findPeriods([finance, cover])).toEqual([
      { period: periodOf({ year: 2017, month: 5 }), where: { sheet: 'Finance', cell: 'C4' } },
      { period: periodOf({ year: 2017, month: 6 }), where: { sheet: 'Cover', cell: 'B1' } },
    ]);
  });

  test('a statement stands near the top, or it is something else', () => {
    const at = (row: number) =>
      gridSheet([...Array.from({ length: row }, () => ['x']), ['Reporting period: May 2017']]);
    expect(findPeriods([at(14)])).toHaveLength(1);
    expect(findPeriods([at(15)])).toHaveLength(0);
  });

  test('an empty sheet states none', () => {
    expect(findPeriods([gridSheet([])])).toEqual([]);
  });
});

test('every month of every year is read back from the ways of stating it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 1, max: 12 }), (startYear, number) => {
      const period = { ...periodOf({ year: startYear, month: 4 }), month: number };
      const { year, month } = calendarMonth(period, number);
      const stated = periodOf({ year, month });
      const name = MONTH_NAMES[month - 1]!;
      for (const text of [
        `Month ${number} ${stated.financialYear}`,
        `M1-${number} (${stated.financialYear.slice(2)})`,
        `Reporting period: ${stated.label}`,
        `April - ${name} ${year}`,
      ])
        expect(statedPeriod(text, '')).toEqual(stated);
      expect(statedPeriod('Reporting month', `${year}-${String(month).padStart(2, '0')}`)).toEqual(stated);
    }),
  );
});

test('no text throws', () => {
  const scrap = fc.string({ unit: fc.constantFrom(...'Month period: Apr-May 2017/18'.split('')) });
  fc.assert(fc.property(fc.oneof(fc.string(), scrap), fc.string(), (text, next) => void statedPeriod(text, next)));
});
