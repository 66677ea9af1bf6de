// What a workbook may hold is counted over all of its sheets, and what is too much is said with the sheet that it ends on.
import { WorkbookFileError } from '../../../src/standalone/workbookFileError';
import { Room } from '../../../src/standalone/xlsx/room';

/** Takes rows until one is too many. @returns how many there was room for, and what was said of the next. */
function fill(rowsOfA: number, cells: number, looks: number): [number, string] {
  const room = new Room();
  for (let rows = 0; ; rows++) {
    try {
      room.takeRow(rows < rowsOfA ? 'A' : 'B', cells, looks);
    } catch (error) {
      expect(error).toBeInstanceOf(WorkbookFileError);
      return [rows, (error as Error).message];
    }
  }
}

const refusal = (what: string) => `This workbook is too large to open: up to the sheet "B" it has more than ${what}.`;

test('conditional formats of all sheets together', () => {
  const room = new Room();
  room.takeRules('A', 200_000);
  expect(() => room.takeRules('B', 1)).toThrow(refusal('200,000 conditional formats'));
});

test.each([
  ['rows, two sheets full of them', fill(1_048_576, 1, 0), 2_100_000, '2,100,000 rows that hold something'],
  [
    'cells, ten in each of a million rows',
    fill(500_000, 10, 0),
    1_050_000,
    '10,500,000 filled cells (a text or formula of its own counts twice)',
  ],
  ['looks that differ from row to row', fill(3, 1, 16_384), 1_220, '20,000,000 cells with a look of their own'],
])('%s', (_what, [rows, said], most, what) => {
  expect(rows).toBe(most);
  expect(said).toBe(refusal(what));
});
