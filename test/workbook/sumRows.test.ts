// Lines that are the sums of others, though no word says so.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';

async function namesIn(rows: string, headings = 'Scheme | Plan £k | YTD plan £k') {
  const { records } = readWorkbook(await snapshotOf({ Tracker: `\n${headings}\n${rows}\n` }), null);
  return records.schemes.map(({ name, programme }) => (programme === null ? name : `${name} of ${programme}`));
}

test('a line above its parts is their programme', async () => {
  expect(await namesIn('Urgent | 30 | 10\nA | 11 | 4\nB | 19 | 6\nC | 7 | 2')).toEqual([
    'A of Urgent',
    'B of Urgent',
    'C of Urgent',
  ]);
});

test('a line at the foot that holds all the others is no scheme', async () => {
  expect(await namesIn('A | 11 | 4\nB | 19 | 6\nAll | 30 | 10')).toEqual(['A', 'B']);
});

test('one column that happens to agree is chance', async () => {
  expect(await namesIn('A | 30 | 9\nB | 11 | 4\nC | 19 | 6')).toEqual(['A', 'B', 'C']);
});

test('a line with an id is a line', async () => {
  expect(
    await namesIn('S1 | A | 30 | 10\nS2 | B | 11 | 4\nS3 | C | 19 | 6', 'Scheme ID | Scheme | Plan £k | YTD plan £k'),
  ).toHaveLength(3);
});

const NUMBERED = 'Ref | Scheme | Plan £k | YTD plan £k';

test('a line whose id begins those of its parts is their programme', async () => {
  const rows =
    '1 | Urgent | 30 | 10\n1.1 | A | 11 | 4\n1.2 | B | 19 | 6\n2 | Planned | 12 | 5\n2.1 | C | 7 | 2\n2.2 | D | 5 | 3';
  expect(await namesIn(rows, NUMBERED)).toEqual(['A of Urgent', 'B of Urgent', 'C of Planned', 'D of Planned']);
});

test.each([
  ['of others', '1 | Urgent | 30 | 10\n2.1 | A | 11 | 4\n2.2 | B | 19 | 6'],
  ['that only look alike', '1 | Urgent | 30 | 10\n11 | A | 11 | 4\n12 | B | 19 | 6'],
])('ids %s make no parts', async (_what, rows) => {
  expect(await namesIn(rows, NUMBERED)).toEqual(['Urgent', 'A', 'B']);
});

test('among ids a line that has none may be the sum of those below it, and the last one of all', async () => {
  const rows = ' | Urgent | 30 | 10\nU1 | A | 11 | 4\nU2 | B | 19 | 6\n | All | 30 | 10';
  expect(await namesIn(rows, NUMBERED)).toEqual(['A of Urgent', 'B of Urgent']);
});

test('a line without an id is a line where its figures are its own', async () => {
  const rows = ' | Urgent | 31 | 9\nU1 | A | 11 | 4\nU2 | B | 19 | 6\n | Other | 30 | 12';
  expect(await namesIn(rows, NUMBERED)).toEqual(['Urgent', 'A', 'B', 'Other']);
});

test('a total above its lines covers them, and no others', async () => {
  const rows = 'Urgent | 30 | 10\nA | 11 | 4\nB | 19 | 6\nPlanned | 12 | 5\nC | 7 | 2\nD | 5 | 3\nTotal | 42 | 15';
  const { records } = readWorkbook(await snapshotOf({ Tracker: `\nScheme | Plan £k | YTD plan £k\n${rows}\n` }), null);
  expect(records.totals.map(({ name, lineKeys }) => `${name}: ${lineKeys.length}`)).toEqual([
    'Urgent: 2',
    'Planned: 2',
    'Total: 4',
  ]);
});
