// Where nothing good could come of writing, that is said before anything is read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusalOfPlace } from '../../src/standalone/placeToWrite';

const folder = mkdtempSync(join(tmpdir(), 'qipp place '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string) => join(folder, name);

test.each([
  ['tracker.xlsx', 'out.xlsx'],
  ['tracker.xlsx', 'OUT.XLSX'],
  ['tracker.xlsm', 'out.xlsm'],
  ['tracker.xlsx', 'tracker.xlsx'],
])('%s may become %s', (input, out) => {
  expect(refusalOfPlace(place(out), place(input))).toBeNull();
});

test.each([
  ['macros would lie under an ending without', 'tracker.xlsm', 'out.xlsx'],
  ['an ending with macros would hold none', 'tracker.xlsx', 'out.xlsm'],
  ['no ending at all', 'tracker.xlsx', 'out'],
])('%s', (_why, input, out) => {
  expect(refusalOfPlace(place(out), place(input))).toContain(`must end in ${input.slice('tracker'.length)}`);
});

test.each(['~$open.xlsx', '.~lock.open.xlsx#'])('a file that %s says somebody has open is left alone', (lock) => {
  writeFileSync(place(lock), '');
  expect(refusalOfPlace(place('open.xlsx'), place('tracker.xlsx'))).toContain(`open in another program, as ${lock}`);
  expect(refusalOfPlace(place('other.xlsx'), place('open.xlsx'))).toBeNull();
  rmSync(place(lock));
});
