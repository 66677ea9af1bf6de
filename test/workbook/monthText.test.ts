// Months as people write them, with the year only where one is written.
// Date serials of Excel, and the numbers that are more likely money.
import fc from '../support/properties';
import { MONTH_NAMES } from '../../src/domain/period';
import { fullYear, isDateSerial, monthOfName, monthOfSerial, readMonthText } from '../../src/workbook/monthText';

test.each<[string, number, number | null]>([
  ['Apr', 4, null],
  ['April', 4, null],
  ['SEPT', 9, null],
  ['Sep.', 9, null],
  ['Apr-18', 4, 2018],
  ['apr 18', 4, 2018],
  ["Apr '18", 4, 2018],
  ['April 2017', 4, 2017],
  ['April, 2017', 4, 2017],
  [' May\u00a02017 ', 5, 2017],
  ['May/17', 5, 2017],
  ['1 May 2017', 5, 2017],
  ['21st June 2017', 6, 2017],
  ['30-Jun-17', 6, 2017],
  ['04/2018', 4, 2018],
  ['4/18', 4, 2018],
  ['30/06/2017', 6, 2017],
  ['30.06.17', 6, 2017],
  ['2018-07', 7, 2018],
  ['2018-7', 7, 2018],
  ['2018-07-31', 7, 2018],
  ['2018-07-31T00:00:00', 7, 2018],
])('"%s" is month %i of %p', (text, month, year) => {
  expect(readMonthText(text)).toEqual({ month, year });
});

test.each([
  '',
  'TBC',
  'Quarter 1',
  'Mayor',
  'Marching on',
  'Decembers',
  '13/2018',
  '00/2018',
  '2018-13',
  '12/31/2018',
  '2018',
  '17/18',
  'Apr 201',
  'July 2018 (estimate)',
])('"%s" is no month', (text) => {
  expect(readMonthText(text)).toBeNull();
});

test.each([
  ['january', 1],
  ['Jan', 1],
  ['sept', 9],
  ['DECEMBER', 12],
  ['decem', null],
  ['ma', null],
  ['', null],
])('the month called "%s" is %p', (name, month) => {
  expect(monthOfName(name)).toBe(month);
});

test.each([
  [17, 2017],
  [0, 2000],
  [99, 2099],
  [100, 100],
  [2017, 2017],
])('the year %i is %i', (year, full) => {
  expect(fullYear(year)).toBe(full);
});

describe('date serials', () => {
  test.each([
    [42826, 2017, 4],
    [42855, 2017, 4],
    [42856, 2017, 5],
    [43282, 2018, 7],
    [43312.75, 2018, 7],
    [43160, 2018, 3],
    [43159, 2018, 2],
  ])('%p is in %i, month %i', (serial, year, month) => {
    expect(monthOfSerial(serial)).toEqual({ year, month });
  });

  test.each<[string | number | boolean, boolean]>([
    [32873, false],
    [32874, true],
    [43282, true],
    [65746, true],
    [65747, false],
    [12407, false],
    [0, false],
    ['43282', false],
    [true, false],
  ])('%p is one: %p', (value, expected) => {
    expect(isDateSerial(value)).toBe(expected);
  });

  test('every day from 1990 to 2079 is in its own month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32874, max: 65745 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial));
        expect(monthOfSerial(serial)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 });
      }),
    );
  });
});

describe('whatever the month', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const year = fc.integer({ min: 2000, max: 2099 });

  test('it is read back from every way of writing it', () => {
    fc.assert(
      fc.property(month, year, fc.integer({ min: 1, max: 28 }), (month, year, day) => {
        const name = MONTH_NAMES[month - 1]!;
        const short = `${name.slice(0, 3)}-${String(year % 100).padStart(2, '0')}`;
        const iso = `${year}-${String(month).padStart(2, '0')}`;
        const forms = [`${name} ${year}`, short, iso, `${iso}-10`, `${month}/${year}`, `${day}/${month}/${year}`];
        for (const text of [...forms, `${day} ${name} ${year}`]) expect(readMonthText(text)).toEqual({ month, year });
        expect(readMonthText(name)).toEqual({ month, year: null });
      }),
    );
  });

  test('no text throws, and a month is one of twelve', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789/-. ApMyr'.split('')) })),
        (text) => {
          const read = readMonthText(text);
          if (read) expect(MONTH_NAMES[read.month - 1]).toBeDefined();
        },
      ),
    );
  });
});
