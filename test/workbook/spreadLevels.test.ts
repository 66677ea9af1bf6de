// Names over rows of plan and actual, under no heading: schemes or programmes, by what stands over them and by other tables.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { type Drawings, snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function readingOf(sheets: Drawings) {
  const { records } = readWorkbook(await snapshotOf(sheets), JULY_2018);
  return {
    schemes: records.schemes.map(({ name, programme }) => [name, programme]),
    programmes: records.programmes.map(({ name }) => name),
    said: records.findings.filter(({ code }) => code.startsWith('level-')),
  };
}

const NAMES = `
    £k | YTD | Full year
    Care homes
    Plan | 20 | 60
    Actual | 19 |
    Triage
    Plan | 40 | 120
    Actual | 41 |
  `;

test('under bands they are schemes of those programmes, and that is said', async () => {
  const { schemes, said } = await readingOf({
    CIP: NAMES.replace('    Care homes', '    Urgent care\n    Care homes'),
  });
  expect(schemes).toEqual([
    ['Care homes', 'Urgent care'],
    ['Triage', 'Urgent care'],
  ]);
  expect(said[0]).toMatchObject({ code: 'level-read', severity: 'info', where: [{ sheet: 'CIP', cell: 'A2' }] });
});

test('that a register calls schemes are those schemes', async () => {
  const { schemes, programmes, said } = await readingOf({
    CIP: NAMES,
    Register: `
    Scheme | Programme | Target £k
    Triage | Planned care | 120
    Care homes | Urgent care | 60
  `,
  });
  expect(schemes.sort()).toEqual([
    ['Care homes', 'Urgent care'],
    ['Triage', 'Planned care'],
  ]);
  expect(programmes).toEqual([]);
  expect(said).toEqual([]);
});

test.each([
  ['a title calls programmes', { Savings: `\n    Savings by programme\n${NAMES.slice(1)}` }],
  [
    'other tables call programmes',
    { Savings: NAMES, Register: `\n    Scheme | Programme | Plan £k\n    Hips | Triage | 5\n  ` },
  ],
])('that %s are programmes, without a word', async (_, sheets: Drawings) => {
  const { programmes, said } = await readingOf(sheets);
  expect(programmes).toEqual(['Care homes', 'Triage']);
  expect(said).toEqual([]);
});

test('of which nothing tells are read as programmes, and that is said at the first of them', async () => {
  const { programmes, said } = await readingOf({ CIP: NAMES });
  expect(programmes).toEqual(['Care homes', 'Triage']);
  expect(said[0]).toMatchObject({ code: 'level-assumed', severity: 'warning', where: [{ sheet: 'CIP', cell: 'A3' }] });
});

test('a word of figures that is read as a name is said', async () => {
  const { records } = readWorkbook(
    await snapshotOf({ CIP: '\n    Scheme | YTD plan £k | FOT £k\n    Care homes | 20 | 60\n    Plan | 19 | 50\n' }),
    JULY_2018,
  );
  const said = records.findings.find(({ code }) => code === 'name-is-figure');
  expect(said).toMatchObject({ severity: 'warning', where: [{ sheet: 'CIP', cell: 'A3' }] });
});

test('rows of plan and actual without any name are nobody\u2019s, and say nothing of names', async () => {
  const { programmes, said } = await readingOf({
    CIP: '\n    £k | YTD | Full year\n    Plan | 20 | 60\n    Actual | 19 |\n  ',
  });
  expect(programmes).toEqual([]);
  expect(said).toEqual([]);
});
