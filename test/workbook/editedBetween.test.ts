import { whole } from '../../src/domain/pieces';
import { editedBetween } from '../../src/workbook/editedBetween';
import type { CellContent, RestoreCells } from '../../src/workbook/edit';
import { snapshotOf } from '../support/grid';

const read = () => snapshotOf({ Tracker: '\n Scheme | RAG \n MSK | Red \n' });
const held = (...contents: (CellContent | null)[]): RestoreCells => ({
  kind: 'restoreCells',
  sheet: 'Tracker',
  row: 1,
  col: 1,
  cells: [contents],
});
const at = (rows: number) => ({ sheet: 'Tracker', row: 0, col: 0, rows, cols: 2 });

test('nobody did where writing found what was read', async () => {
  expect(whole(editedBetween(await read(), { edits: [held('Red')], lost: [], extents: [at(2)] }))).toBeNull();
});

test('somebody did where a cell held something else', async () => {
  expect(whole(editedBetween(await read(), { edits: [held('Amber')], lost: [] }))).toBe('Tracker');
});

test('somebody did where rows have come or gone', async () => {
  expect(whole(editedBetween(await read(), { edits: [], lost: [], extents: [at(3)] }))).toBe('Tracker');
});

test('of a cell that was written twice, what it held at first counts', async () => {
  expect(whole(editedBetween(await read(), { edits: [held('Green'), held('Red')], lost: [] }))).toBeNull();
});

test('cells that were left alone, and sheets that were not there, tell nothing', async () => {
  const elsewhere = { ...held('Amber'), sheet: 'PMO Summary' };
  expect(whole(editedBetween(await read(), { edits: [held(null), elsewhere], lost: [] }))).toBeNull();
});
