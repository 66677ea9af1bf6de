// Single cells gathered into few blocks: what the blocks write is what was asked for, and nothing else is touched.
// A cell that holds the value already is not written.
import fc from '../support/properties';
import { whole } from '../../src/domain/pieces';
import { CellChanges } from '../../src/workbook/cellChanges';
import type { WriteBlock } from '../../src/workbook/edit';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/table';
import { gridSheet } from '../support/gridSheet';

function changes(cells: [number, number, CellValue][], sheet: SheetSnapshot | null = null): WriteBlock[] {
  const noted = new CellChanges(sheet);
  for (const [row, col, value] of cells) noted.set(row, col, value);
  return whole(noted.blocks('Plan'));
}

const block = (row: number, col: number, values: (CellValue | null)[][]): WriteBlock => ({
  kind: 'writeBlock',
  sheet: 'Plan',
  row,
  col,
  values,
});

test('nothing asked for is nothing written', () => {
  expect(changes([])).toEqual([]);
});

test.each<[string, [number, number, CellValue][], WriteBlock[]]>([
  ['one cell', [[4, 10, 'Red']], [block(4, 10, [['Red']])]],
  [
    'a column in any order',
    [
      [6, 2, 'c'],
      [4, 2, 'a'],
      [5, 2, 'b'],
    ],
    [block(4, 2, [['a'], ['b'], ['c']])],
  ],
  [
    'four rows between are bridged, and left as they are',
    [
      [0, 0, 'a'],
      [5, 0, 'b'],
    ],
    [block(0, 0, [['a'], [null], [null], [null], [null], ['b']])],
  ],
  [
    'five are not',
    [
      [0, 0, 'a'],
      [6, 0, 'b'],
    ],
    [block(0, 0, [['a']]), block(6, 0, [['b']])],
  ],
  [
    'neighbouring columns with the same rows share a block',
    [
      [1, 4, 'c'],
      [1, 2, 'a'],
      [1, 3, 'b'],
    ],
    [block(1, 2, [['a', 'b', 'c']])],
  ],
  [
    'with other rows they do not',
    [
      [1, 2, 'a'],
      [1, 3, 'b'],
      [2, 3, 'c'],
    ],
    [block(1, 2, [['a']]), block(1, 3, [['b'], ['c']])],
  ],
  [
    'columns apart do not',
    [
      [1, 2, 'a'],
      [1, 4, 'b'],
    ],
    [block(1, 2, [['a']]), block(1, 4, [['b']])],
  ],
  [
    'the last value asked for counts',
    [
      [1, 1, 'a'],
      [1, 1, 'b'],
    ],
    [block(1, 1, [['b']])],
  ],
  ['emptying what is empty already', [[1, 1, '']], []],
])('%s', (_, cells, blocks) => {
  expect(changes(cells)).toEqual(blocks);
});

describe('on a sheet that has values', () => {
  const sheet = gridSheet([['a', 5, '', 0.3]], { top: 2, left: 3 });

  test.each<[string, [number, number, CellValue], boolean]>([
    ['the same text', [2, 3, 'a'], false],
    ['other text', [2, 3, 'b'], true],
    ['the same number', [2, 4, 5], false],
    ['a number with binary dust', [2, 6, 0.1 + 0.2], false],
    ['another number', [2, 4, 5.001], true],
    ['a number as text', [2, 4, '5'], true],
    ['nothing where nothing is', [2, 5, ''], false],
    ['nothing where something is', [2, 3, ''], true],
    ['0 where nothing is', [2, 5, 0], true],
    ['a value outside the used cells', [0, 0, 'a'], true],
  ])('%s: written %p', (_, cell, written) => {
    expect(changes([cell], sheet)).toHaveLength(written ? 1 : 0);
  });

  test('asking for what stands there takes an earlier wish back', () => {
    expect(
      changes(
        [
          [2, 3, 'b'],
          [2, 3, 'a'],
        ],
        sheet,
      ),
    ).toEqual([]);
  });
});

describe('whatever is asked for', () => {
  const value: fc.Arbitrary<CellValue> = fc.constantFrom('', 'Red', 'Green', 0, 1, true);
  const grid = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 14 });
  const wish = fc.tuple(fc.nat(19), fc.nat(6), value);

  function applied(sheet: SheetSnapshot, blocks: WriteBlock[]): Map<string, CellValue> {
    const cells = new Map<string, CellValue>();
    for (let row = 0; row < 20; row++)
      for (let col = 0; col < 7; col++) cells.set(`${row}/${col}`, cellAt(sheet, row, col));
    for (const { row, col, values } of blocks)
      values.forEach((line, down) =>
        line.forEach((value, right) => {
          if (value !== null) cells.set(`${row + down}/${col + right}`, value);
        }),
      );
    return cells;
  }

  test('the sheet ends as asked, every other cell as it was, and asking again changes nothing', () => {
    fc.assert(
      fc.property(grid, fc.array(wish, { maxLength: 40 }), (values, wishes) => {
        const sheet = gridSheet(values, { top: 1, left: 1 });
        const wanted = applied(sheet, []);
        for (const [row, col, value] of wishes) wanted.set(`${row}/${col}`, value);
        const blocks = changes(wishes, sheet);
        const after = applied(sheet, blocks);
        expect(after).toEqual(wanted);
        const written = Array.from({ length: 20 }, (_, row) =>
          Array.from({ length: 7 }, (_, col) => after.get(`${row}/${col}`)!),
        );
        expect(
          changes(
            wishes.filter(([row, col, value]) => wanted.get(`${row}/${col}`) === value),
            gridSheet(written),
          ),
        ).toEqual([]);
      }),
    );
  });

  test('no cell is written twice, and every block is a rectangle', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const seen = new Set<string>();
        for (const { row, col, values } of changes(wishes)) {
          expect(new Set(values.map((line) => line.length)).size).toBe(1);
          values.forEach((line, down) =>
            line.forEach((_, right) => {
              const cell = `${row + down}/${col + right}`;
              expect(seen.has(cell)).toBe(false);
              seen.add(cell);
            }),
          );
        }
      }),
    );
  });
});
