// A sheet a programme: whose schemes the sheet's title or name says, and when it does not.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { type Drawings, snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

const listOf = (scheme: string, title = '') =>
  `${title === '' ? '' : `\n    ${title}`}\n    Scheme | SRO | Plan £k | YTD plan £k\n    ${scheme} | Director | 40 | 10\n  `;

async function readingOf(sheets: Drawings) {
  const { records } = readWorkbook(await snapshotOf(sheets), JULY_2018);
  return {
    programmes: Object.fromEntries(records.schemes.map(({ name, programme }) => [name, programme])),
    said: records.findings.filter(({ code }) => code === 'programme-of-sheet').flatMap(({ where }) => where),
  };
}

test('titles that call themselves programmes are the programmes of sheets alike, and each sheet is named', async () => {
  const { programmes, said } = await readingOf({
    One: listOf('Triage', 'Planned care programme'),
    Two: listOf('Falls', 'Urgent care delivery board'),
  });
  expect(programmes).toEqual({ Triage: 'Planned care', Falls: 'Urgent care' });
  expect(said).toEqual([
    { sheet: 'One', cell: 'A1' },
    { sheet: 'Two', cell: 'A1' },
  ]);
});

test('so are sheet names that other tables call programmes, in their words', async () => {
  const { programmes } = await readingOf({
    Summary: '\n    Programme | Milestone RAG\n    Planned Care | Green\n    Urgent Care | Red\n  ',
    'Planned care': listOf('Triage'),
    Urgent: listOf('Falls'),
  });
  expect(programmes).toEqual({ Triage: 'Planned Care', Falls: 'Urgent Care' });
});

test.each([
  ['one sheet alone', { 'Planned care programme': listOf('Triage') }],
  ['names that nobody calls programmes', { North: listOf('Triage'), South: listOf('Falls') }],
  [
    'sheets of different shape',
    {
      'Planned care programme': listOf('Triage'),
      'Urgent care programme': '\n    Scheme | Plan £k | FOT £k\n    Falls | 30 | 20\n  ',
    },
  ],
])('%s say no programme', async (_, sheets) => {
  const { programmes, said } = await readingOf(sheets);
  expect(Object.values(programmes).every((programme) => programme === null)).toBe(true);
  expect(said).toEqual([]);
});

test('a column of programmes is not overruled by the sheet', async () => {
  const list = (scheme: string) =>
    `\n    Scheme | Programme | Plan £k | YTD plan £k\n    ${scheme} | Prescribing | 40 | 10\n  `;
  const { programmes } = await readingOf({
    'Planned care programme': list('Triage'),
    'Urgent care programme': list('Falls'),
  });
  expect(programmes).toEqual({ Triage: 'Prescribing', Falls: 'Prescribing' });
});
