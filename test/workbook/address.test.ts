// A1 addresses and coordinates, both ways: the edges of the alphabet and of Excel's grid.
// Anything that is no address is refused aloud.
import fc from '../support/properties';
import {
  blockAddress,
  blockOrNull,
  cellAddress,
  columnIndex,
  columnName,
  parseBlock,
  withoutSheet,
} from '../../src/workbook/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

test.each([
  [0, 0, 'A1'],
  [4, 10, 'K5'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i, column %i is %s', (row, col, address) => {
  expect(cellAddress(row, col)).toBe(address);
});

test.each([
  ['K5', { row: 4, col: 10, rows: 1, cols: 1 }],
  ['K5:K20', { row: 4, col: 10, rows: 16, cols: 1 }],
  ['$K$5:$M$6', { row: 4, col: 10, rows: 2, cols: 3 }],
  ['a1', { row: 0, col: 0, rows: 1, cols: 1 }],
])('%s is a block', (address, block) => {
  expect(parseBlock(address)).toEqual(block);
});

test.each(['', 'K', '5', 'Plan!K5', 'K5:', 'K5:K6:K7', 'ABCD1', 'A12345678', 'K 5', 'A1,B2'])(
  '"%s" is refused',
  (text) => {
    expect(() => parseBlock(text)).toThrow(`Not a cell address: ${text}`);
  },
);

test.each([
  ["'Sheet''s name'!A1:B2", 'A1:B2'],
  ['Plan!K5', 'K5'],
  ["'Why? Not!'!K5", 'K5'],
  ['K5', 'K5'],
])('%s without its sheet is %s', (address, expected) => {
  expect(withoutSheet(address)).toBe(expected);
});

test.each([
  [{ row: 4, col: 10, rows: 1, cols: 1 }, 'K5'],
  [{ row: 4, col: 10, rows: 1, cols: 2 }, 'K5:L5'],
  [{ row: 4, col: 10, rows: 2, cols: 1 }, 'K5:K6'],
])('%j is %s', (block, address) => {
  expect(blockAddress(block)).toBe(address);
});

test('every block comes back from its address', () => {
  const block = fc.record({
    row: fc.nat(500_000),
    col: fc.nat(8000),
    rows: fc.integer({ min: 1, max: 500_000 }),
    cols: fc.integer({ min: 1, max: 8000 }),
  });
  fc.assert(fc.property(block, (one) => expect(parseBlock(blockAddress(one))).toEqual(one)));
});

test('every column comes back from its name, and names go up in length', () => {
  for (let col = 0; col < 16_384; col++) {
    expect(columnIndex(columnName(col))).toBe(col);
    expect(columnName(col)).toMatch(col < 26 ? /^[A-Z]$/ : col < 702 ? /^[A-Z]{2}$/ : /^[A-Z]{3}$/);
  }
});

test.each(['K:K', '5:9', 'K5:K9,M5:M9', ''])('%j is no block', (address) => {
  expect(blockOrNull(address)).toBeNull();
});

test('a block is one whatever dollars it has', () => {
  expect(blockOrNull('$K$5:K9')).toEqual({ row: 4, col: 10, rows: 5, cols: 1 });
});
