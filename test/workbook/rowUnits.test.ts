// A column of units says which lines are money, and in which unit; the rest is not counted, and said.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { JULY_2018 } from '../support/records';
import { snapshotOf } from '../support/grid';

async function read(rows: string, headings = 'Scheme | Unit | YTD plan | YTD actual') {
  const snapshot = await snapshotOf({ Tracker: `\n${headings}\n${rows}\n` });
  const { records } = readWorkbook(snapshot, JULY_2018);
  const lines = records.schemes.map(({ name, figures }) => `${name} ${figures.ytdPlan}/${figures.ytdActual}`);
  const told = records.findings.filter(({ code }) => code === 'row-of-other-unit');
  return { lines, told: told.map(({ message }) => message.split(': ')[1]), codes: records.findings.map((f) => f.code) };
}

test('the unit that most lines of money say is the table’s', async () => {
  const { lines, told, codes } = await read('A | £m | 1.5 | 1\nB | £m | 2 | 2\nC | £k | 80 | 70\nD | WTE | 4 | 3');
  expect(lines).toEqual(['A 1500/1000', 'B 2000/2000']);
  expect(told).toEqual(['"C" (£k) and "D" (WTE).']);
  expect(codes).not.toContain('unit-assumed');
});

test.each(['£000', '£k', '£', 'k', "'000", '£m'])('"%s" is money', async (unit) => {
  expect((await read(`A | ${unit} | 10 | 10\nB | ${unit} | 12 | 11`)).told).toEqual([]);
});

test.each(['WTE', '%', 'days', 'No.'])('"%s" is none', async (unit) => {
  const { lines, told } = await read(`A | £k | 10 | 9\nB | ${unit} | 4 | 3`);
  expect(lines).toEqual(['A 10/9']);
  expect(told).toEqual([`"B" (${unit}).`]);
});

test('a unit in the headings holds against one of a line', async () => {
  const { lines, told } = await read(
    'A | £k | 10 | 9\nB | £m | 4 | 3\nC | £m | 5 | 6',
    'Scheme (£000) | Unit | YTD plan | YTD actual',
  );
  expect(lines).toEqual(['A 10/9']);
  expect(told).toEqual(['"B" (£m) and "C" (£m).']);
});

test('a line that leaves its unit empty is of the table’s', async () => {
  expect((await read('A | £k | 10 | 9\nB |  | 4 | 3')).lines).toEqual(['A 10/9', 'B 4/3']);
});

test('the unit column of a table beside it is not this one’s', async () => {
  const { lines } = await read(
    'A | 10 | 9 | | Bank staff | WTE | 40\nB | 4 | 3 | | Agency staff | WTE | 12',
    'Scheme | YTD plan £k | YTD actual £k | | KPI | Unit | Value',
  );
  expect(lines).toEqual(['A 10/9', 'B 4/3']);
});
