import fc from 'fast-check';
import { splitEdits } from '../../src/office/splitEdits';
import type { Edit } from '../../src/workbook/edit';

const write = (row: number, rows: number): Edit => ({
  kind: 'writeBlock',
  sheet: 'Schemes',
  row,
  col: 0,
  values: Array.from({ length: rows }, (_, index) => [`row ${row + index}`, index]),
});

/** The rows in the order in which they would be written. */
const written = (edits: readonly Edit[]) =>
  edits.flatMap((edit) =>
    edit.kind === 'writeBlock' ? edit.values.map((values, index) => ({ row: edit.row + index, values })) : [],
  );

test('what fits is one batch', () => {
  const edits = [write(0, 10), write(10, 10)];
  expect(splitEdits(edits)).toEqual([edits]);
});

test('batches hold the same rows in the same order, none over the limit but single rows', () => {
  const edits = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 400 })), { maxLength: 5 });
  fc.assert(
    fc.property(edits, (given) => {
      const plan = given.map(([row, rows]) => write(row, rows));
      const batches = splitEdits(plan, 6000);
      expect(written(batches.flat())).toEqual(written(plan));
      for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(6000);
    }),
  );
});
