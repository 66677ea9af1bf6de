// One figure of the demo workbook changed at a time: most mutations must be found by some check, and the workbook as it is by none.
// `npm run mutate` tries many more and prints the table by kind of figure.
import { kindsOf, shareCaught } from '../../../scripts/mutate/mutationTable';
import { sampleMutations } from '../../../scripts/mutate/sampleMutations';
import { findingsOf, type Tried, tryMutation } from '../../../scripts/mutate/tryMutations';
import { demoPmo } from '../../../scripts/samples/demoPmo';
import { FileWorkbook } from '../../../src/standalone/fileWorkbook';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const OF_EACH_KIND = 5;
let snapshot: WorkbookSnapshot;
let tried: Tried[];

beforeAll(async () => {
  snapshot = await new FileWorkbook(demoPmo()).read();
  const before = findingsOf(snapshot);
  tried = sampleMutations(snapshot, OF_EACH_KIND).map(({ cell, mutation }) =>
    tryMutation(snapshot, before, cell, mutation),
  );
}, 120_000);

test('the demo as it is raises no error and no warning', () => {
  expect(findingsOf(snapshot).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('four fifths of all mutations are found', () => {
  expect(tried.length).toBeGreaterThan(250);
  expect(shareCaught(tried)).toBeGreaterThan(0.8);
});

/** Whatever is repeated, summed, rated or told in a sentence. */
test.each([
  'Programme finance: Plan £k',
  'Programme finance: YTD Actual £k',
  'Programme finance: YTD Variance £k',
  'Programme finance: YTD % of plan',
  'Programme finance: YTD Finance RAG',
  'Programme finance: Exceptions',
  'Monthly actual: month',
  'Monthly actual: month, total row',
  'Risks: Score before',
  'Activity: 17/18',
  'Activity: 18/19',
  'Scheme register: Scheme ID',
])('every mutation of "%s" is found', (kind) => {
  const own = kindsOf(tried).get(kind)!;
  expect(own.filter(({ caught }) => caught === 'missed').map(({ mutation, cell }) => [cell.value, mutation])).toEqual(
    [],
  );
});
