import { howFar } from '../../src/workbook/howFar';
import type { Edit } from '../../src/workbook/edit';
import { snapshotOf } from '../support/grid';

const write = (row: number, values: (string | number | null)[][]): Edit => ({
  kind: 'writeBlock',
  sheet: 'Tracker',
  row,
  col: 0,
  values,
});
const before = () => snapshotOf({ Tracker: '\n Scheme | RAG \n MSK | \n' });

test.each<[string, Edit[], 'all' | 'some' | 'none']>([
  ['every value stands', [write(1, [['MSK', null]]), write(0, [['Scheme', 'RAG']])], 'all'],
  ['one value stands, another does not', [write(0, [['Scheme']]), write(1, [['Eyes']])], 'some'],
  ['no value stands', [write(1, [[null, 'Red']])], 'none'],
  ['looks alone tell nothing', [{ kind: 'freezePanes', sheet: 'Tracker', rows: 1, cols: 0 }], 'some'],
  [
    'a sheet that was to be added is missing',
    [{ kind: 'ensureSheet', sheet: 'PMO Summary', visibility: 'Visible', tabColor: null }],
    'none',
  ],
  ['a sheet that was to go is gone', [{ kind: 'deleteSheet', sheet: 'PMO Summary', built: [] }], 'all'],
  ['a mark is missing', [{ kind: 'markSheet', sheet: 'Tracker', mark: 'ours' }], 'none'],
])('%s', async (_what, edits, extent) => {
  expect(howFar(edits, await before())).toBe(extent);
});
