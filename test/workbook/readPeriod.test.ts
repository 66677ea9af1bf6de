// The reporting month from the words on the sheets: stated outright, or else mentioned by a title. No year, no month.
// The words of both published reports, and the ways in which trackers say it.
import fc from '../support/properties';
import { calendarMonth, MONTH_NAMES, periodOf } from '../../src/domain/period';
import { findPeriods, readPeriodText, statedPeriod } from '../../src/workbook/readPeriod';
import type { CellValue } from '../../src/workbook/snapshot';
import { gridSheet } from '../support/gridSheet';

describe('a month is stated outright', () => {
  test.each<[string, CellValue, string]>([
    ['April - May 2017 : Month', '', 'May 2017'],
    ['Period of Report: May 2017', '', 'May 2017'],
    ['Reporting period: July 2018', '', 'July 2018'],
    ['Reporting period', 'July 2018', 'July 2018'],
    ['Reporting month:', '2018-07', 'July 2018'],
    ['Report month', 43282, 'July 2018'],
    ['Period', 'Month 4 2018/19', 'July 2018'],
    ['Position as at 31 July 2018', '', 'July 2018'],
    ['Month 4 2018/19', '', 'July 2018'],
    ['Month 4 2018/2019', '', 'July 2018'],
    ['2018/19 Month 4', '', 'July 2018'],
    ['Month 12 (2018/19)', '', 'March 2019'],
    ['M1-2 (17/18)', '', 'May 2017'],
    ['M10 17/18', '', 'January 2018'],
    ['Monthly savings £k – reporting period: June 2018', '', 'June 2018'],
  ])('"%s" beside %j states %s', (text, next, label) => {
    expect(statedPeriod(text, next, next === '' ? 5 : 2)).toMatchObject({ explicit: true, period: { label } });
  });

  test('its number and financial year go with it', () => {
    const period = { financialYear: '2018/19', month: 12, label: 'March 2019' };
    expect(statedPeriod('Month 12 2018/19', '', 5)).toEqual({ period, explicit: true });
  });
});

describe('a title mentions a month, where nothing stands beside it', () => {
  test.each([
    ['QIPP report May 2017', 'May 2017'],
    ['April – May 2017', 'May 2017'],
    ['April to July 2018', 'July 2018'],
    ['Apr-17 - Jun-17', 'June 2017'],
    ['December 2017 - January 2018', 'January 2018'],
    ['July 2018', 'July 2018'],
    ['Month 4 (July 2018)', 'July 2018'],
    ['Better Together Alliance PMO Report, May 2017', 'May 2017'],
    ['Efficiency plan – position at 31 October 2026', 'October 2026'],
    ['Savings plan as at 31/07/2018', 'July 2018'],
    ['Efficiency return – 31/10/2026', 'October 2026'],
    ['Efficiency return 29.02.2028', 'February 2028'],
  ])('"%s"', (text, label) => {
    expect(statedPeriod(text, '', 1)).toMatchObject({ explicit: false, period: { label } });
    expect(statedPeriod(text, 'x', 2)).toBeNull();
  });
});

test.each<[string, CellValue]>([
  ['Month', 'TBC'],
  ['Month', ''],
  ['Month 13 2018/19', ''],
  ['Month 0 2018/19', ''],
  ['Month: April', ''],
  ['April - May', ''],
  ['Urgent Care', ''],
  ['2018/19', ''],
  ['Savings start July 2018', ''],
  ['Printed on 12/11/2026', ''],
  ['Efficiency return – 31/11/2026', ''],
  ['Efficiency return – 28.02.2028', ''],
  ['The next meeting is in July 2018', ''],
  ['The plan was agreed in May 2017.', ''],
  ['', 'July 2018'],
  [`Month 4 2018/19 ${'and a sentence that goes on '.repeat(3)}`, ''],
])('"%s" beside %j states none', (text, next) => {
  for (const filled of [1, 2, 5]) expect(statedPeriod(text, next, filled)).toBeNull();
});

test.each<[CellValue, string | null]>([
  ['July 2018', 'July 2018'],
  ['Jul-18', 'July 2018'],
  ['2018-07', 'July 2018'],
  ['31/07/2018', 'July 2018'],
  ['31 July 2018', 'July 2018'],
  ['Month 4 2018/19', 'July 2018'],
  ['Month 4 (July 2018)', 'July 2018'],
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

describe('on sheets', () => {
  test('every statement is found, with its cell', () => {
    const finance = gridSheet(
      [
        ['Financial performance to May 2017'],
        [],
        ['April - May 2017 : Month', 'Annual QIPP'],
        ['Urgent, July 2018', 5],
      ],
      { name: 'Finance', top: 1, left: 2 },
    );
    const cover = gridSheet([['', 'Reporting period', 'June 2017']], { name: 'Cover' });
    const may = periodOf({ year: 2017, month: 5 });
    expect(findPeriods([finance, cover])).toEqual([
      { period: may, explicit: false, where: { sheet: 'Finance', cell: 'C2' } },
      { period: may, explicit: true, where: { sheet: 'Finance', cell: 'C4' } },
      { period: periodOf({ year: 2017, month: 6 }), explicit: true, where: { sheet: 'Cover', cell: 'B1' } },
    ]);
  });

  test('a statement stands near the top, or it is something else', () => {
    const at = (row: number) =>
      gridSheet([...Array.from({ length: row }, () => ['x']), ['Reporting period: May 2017']]);
    expect(findPeriods([at(14)])).toHaveLength(1);
    expect(findPeriods([at(15)])).toHaveLength(0);
  });

  test.each<[CellValue[], string | null]>([
    [['Efficiency & QIPP programme', '', '', 'October 2026'], 'October 2026'],
    [['Savings tracker', 43282], 'July 2018'],
    [['Reporting month', '', 'July 2018'], 'July 2018'],
    [['Next programme board', 'October 2026'], null],
    [['Theatres', 'October 2026'], null],
    [['QIPP report', 'October 2026', 'Draft'], null],
  ])('a title and a month in one row, %j', (row, label) => {
    const found = findPeriods([gridSheet([row])]);
    expect(found.map(({ period }) => period.label)).toEqual(label === null ? [] : [label]);
  });

  test.each<[string, CellValue[][], string | null]>([
    ['in two cells', [['Reporting period: M7', '', 'Financial year: 2026/27']], 'October 2026'],
    ['a month by its name', [['QIPP report 2026/27'], ['Reporting month', 'January']], 'January 2027'],
    ['the year twice', [['2026/27 plan'], ['Month:', 'Month 7'], ['Budget 2026-27']], 'October 2026'],
    ['a title in two rows', [['QIPP phasing 2026/27'], ['Month 3']], 'June 2026'],
    ['two years', [['2026/27 plan'], ['Reporting month', 'M7'], ['Last year: 2025/26']], null],
    ['no year', [['Reporting month', 'M7']], null],
    ['a month that is no label’s', [['QIPP report 2026/27'], ['M7']], null],
    ['a row of headings', [['QIPP report 2026/27'], ['Month', 'April', 'May']], null],
  ])('month and year apart, %s', (_what, rows, label) => {
    const found = findPeriods([gridSheet(rows)]);
    expect(found.map(({ period }) => period.label)).toEqual(label === null ? [] : [label]);
  });

  test('an empty sheet states none', () => {
    expect(findPeriods([gridSheet([])])).toEqual([]);
  });
});

test('every month of every year is read back from the ways of stating it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 1, max: 12 }), (startYear, number) => {
      const { year, month } = calendarMonth(periodOf({ year: startYear, month: 4 }), number);
      const period = periodOf({ year, month });
      const ways = [
        `Month ${number} ${period.financialYear}`,
        `M1-${number} (${period.financialYear.slice(2)})`,
        `Reporting period: ${period.label}`,
        `April - ${MONTH_NAMES[month - 1]} ${year} : Month`,
      ];
      for (const text of ways) expect(statedPeriod(text, '', 5)).toEqual({ period, explicit: true });
      const next = `${year}-${String(month).padStart(2, '0')}`;
      expect(statedPeriod('Reporting month', next, 2)).toEqual({ period, explicit: true });
      expect(statedPeriod(`QIPP report, ${period.label}`, '', 1)).toEqual({ period, explicit: false });
    }),
  );
});

test('no text throws', () => {
  const scrap = fc.string({ unit: fc.constantFrom(...'Month period: Apr-May 2017/18'.split('')) });
  fc.assert(
    fc.property(fc.oneof(fc.string(), scrap), fc.string(), fc.nat(9), (text, next, filled) => {
      void statedPeriod(text, next, filled);
    }),
  );
});

test.each([
  ['Q1 (Apr-Jun 2018)', '', 9],
  ['Pilot ran April to June 2017', '', 4],
  ['Month', 'Apr-18', 13],
])('"%s" among %j and others of its row is no statement', (text, next, filled) => {
  expect(statedPeriod(text, next, filled)).toBeNull();
});
