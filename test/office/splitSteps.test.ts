import fc from '../support/properties';
import { whole } from '../../src/domain/pieces';
import { splitSteps } from '../../src/office/splitSteps';
import type { Edit, SetCharts, SheetChart } from '../../src/workbook/edit';

/** Of edits that need not be looked at to be taken back. */
const splitEdits = (edits: Edit[], limit?: number): Edit[][] =>
  whole(
    splitSteps(
      edits.map((edit) => ({ edit, undo: { edits: [], lost: [] } })),
      limit,
    ),
  ).map((batch) => batch.map(({ edit }) => edit));

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

const chart = (number: number): SheetChart => ({
  name: `QIPP Reporter ${number}`,
  title: 'Emergency admissions',
  source: { row: 0, col: 0, rows: 3, cols: 13 },
  lines: Array.from({ length: 2 }, () => ({ color: '#005EB8', dash: 'Solid', marker: 'None', weight: 1.5 })),
  valueFormat: '#,##0',
  place: { row: 4, col: 0, rows: 12, cols: 8 },
});

const chartsIn = (batches: Edit[][]) => batches.flat().filter((edit) => edit.kind === 'setCharts');

test('charts are divided too: the same ones in the same order, and all are removed before the first is added', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 30 }),
      fc.nat({ max: 30 }),
      fc.integer({ min: 8000, max: 60_000 }),
      (add, remove, limit) => {
        const edit: SetCharts = {
          kind: 'setCharts',
          sheet: 'PMO Activity',
          remove: Array.from({ length: remove }, (_, index) => `QIPP Reporter ${index}`),
          add: Array.from({ length: add }, (_, index) => chart(index)),
        };
        const parts = chartsIn(splitEdits([edit], limit));
        expect(parts.flatMap((part) => part.remove)).toEqual(edit.remove);
        expect(parts.flatMap((part) => part.add)).toEqual(edit.add);
        const laterParts = parts.slice(parts.findIndex((part) => part.add.length > 0));
        expect(add === 0 || laterParts.slice(1).every((part) => part.remove.length === 0)).toBe(true);
      },
    ),
  );
});

test('what has to be asked for counts too: a format is divided by rows where the answer would be too large', () => {
  const edit: Edit = {
    kind: 'formatBlock',
    sheet: 'Schemes',
    block: { row: 4, col: 2, rows: 300, cols: 3 },
    format: { bold: true },
  };
  expect(splitEdits([edit], 10_000)).toEqual([[edit]]);
  const batches = whole(splitSteps([{ edit, undo: null }], 10_000)).map((batch) => batch.map((step) => step.edit));
  const blocks = batches.flat().map((part) => (part.kind === 'formatBlock' ? part.block : null));
  expect(batches.length).toBeGreaterThan(4);
  expect(blocks.reduce((rows, block) => rows + block!.rows, 0)).toBe(300);
  blocks.slice(1).forEach((block, index) => expect(block!.row).toBe(blocks[index]!.row + blocks[index]!.rows));
});

test('heights of more rows than one request takes are set in several, in their order', () => {
  const heights = Array.from({ length: 100 }, (_, row) => row);
  const batches = splitEdits([{ kind: 'setRowHeights', sheet: 'PMO Checks', row: 4, heights }], 10_000);
  expect(batches.length).toBeGreaterThan(1);
  const parts = batches.flat().flatMap((edit) => (edit.kind === 'setRowHeights' ? [edit] : []));
  expect(parts.flatMap((part) => part.heights)).toEqual(heights);
  expect(parts.map(({ row, heights: [first] }) => row - 4 - first!)).toEqual(parts.map(() => 0));
});
