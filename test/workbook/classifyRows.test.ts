// Titles of sections that stand elsewhere than over the names.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function read(drawing: string) {
  const { records } = readWorkbook(await snapshotOf({ Tracker: drawing }), JULY_2018);
  const said = (code: string) =>
    records.findings.flatMap((finding) => (finding.code === code ? finding.where.map(({ cell }) => cell) : []));
  return {
    programmes: records.schemes.map(({ name, programme }) => [name, programme]),
    sections: said('read-as-section'),
    strays: said('text-among-figures'),
  };
}

const OWN = [
  ['Theatres', 'Planned care'],
  ['Linen', 'Planned care'],
  ['Beds', 'Urgent care'],
];
const NONE = OWN.map(([name]) => [name, null]);

describe('a text alone, right above schemes', () => {
  test.each([
    ['in a column without a heading to the left of them', ' | Scheme | Plan £k | YTD plan £k', '', ''],
    ['below the heading of their owners', 'SRO | Scheme | Plan £k | YTD plan £k', 'COO', 'CNO'],
    ['below that of a figure at the edge', 'YTD plan £k | Scheme | Plan £k | YTD actual £k', '10', '20'],
  ])('%s is the title of their section', async (_, headings, first, second) => {
    const { programmes, sections } = await read(`
${headings}
Planned care
${first} | Theatres | 10 | 10
${second} | Linen | 10 | 10
Urgent care

${first} | Beds | 10 | 10
`);
    expect(programmes).toEqual(OWN);
    expect(sections).toEqual(['A5']);
  });

  test('among their figures is a remark, and said', async () => {
    const { programmes, strays } = await read(`
Scheme | Plan £k | YTD plan £k
 | Planned care
Theatres | 10 | 10
Linen | 10 | 10
 | Urgent care
Beds | 10 | 10
`);
    expect(programmes).toEqual(NONE);
    expect(strays).toEqual(['B2', 'B5']);
  });

  test.each([
    ['a sentence', 'The contract is not signed.'],
    ['a total', 'Total'],
    ['a date', 'TBC'],
    ['a unit', '£k'],
  ])('that is %s is none', async (_, text) => {
    const { programmes } = await read(`
YTD plan £k | Scheme | Plan £k
10 | Theatres | 10
${text}
10 | Linen | 10
10 | Beds | 10
`);
    expect(programmes).toEqual(NONE);
  });

  test('below the names of a table beside them is none of theirs', async () => {
    const { programmes } = await read(`
Scheme | Plan £k |  | Scheme | Plan £k
Rota | 10 |  | Theatres | 10
Wards |  |  |  |
Coding | 10 |  | Linen | 10
 |  |  | Beds | 10
`);
    expect(programmes.filter(([name]) => ['Theatres', 'Linen', 'Beds'].includes(name!))).toEqual(NONE);
  });

  test('in a table with a column for the programme is none', async () => {
    const { programmes } = await read(`
SRO | Programme | Scheme | Plan £k
Remarks
COO | Planned care | Theatres | 10
CNO | Planned care | Linen | 10
COO | Urgent care | Beds | 10
`);
    expect(programmes).toEqual(OWN);
  });
});
