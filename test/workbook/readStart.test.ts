// Start, due and completion cells: a month, or why there is none. Anything else is null, for a finding.
// A month without a year is not guessed at.
import fc from '../support/properties';
import { readStart } from '../../src/workbook/readStart';
import type { CellValue } from '../../src/workbook/snapshot';
import { BLANK, inMonth, NOT_APPLICABLE, TBC } from '../support/records';

test.each<[CellValue, ReturnType<typeof readStart>]>([
  ['Apr-18', inMonth(2018, 4)],
  ['April 2018', inMonth(2018, 4)],
  ['01/04/2018', inMonth(2018, 4)],
  ['2018-04-01', inMonth(2018, 4)],
  [43191, inMonth(2018, 4)],
  [43220, inMonth(2018, 4)],
  ['TBC', TBC],
  ['to be confirmed', TBC],
  ['N/A', NOT_APPLICABLE],
  ['n/a ', NOT_APPLICABLE],
  ['', BLANK],
  [' ', BLANK],
  ['-', BLANK],
  ['Apr', null],
  ['Q1', null],
  ['In progress', null],
  ['#REF!', null],
  ['2018', null],
  [427, null],
  [0, null],
  [true, null],
])('%j', (value, expected) => {
  expect(readStart(value)).toEqual(expected);
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void readStart(text)));
});
