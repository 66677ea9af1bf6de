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
