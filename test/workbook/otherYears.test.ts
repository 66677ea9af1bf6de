// A title of another financial year over columns that name none is said; years in headings speak for themselves.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function saidOf(drawing: string, sheet = 'Savings') {
  const { records } = readWorkbook(await snapshotOf({ [sheet]: drawing }), JULY_2018);
  return records.findings.filter(({ code }) => code === 'other-year-in-title');
}

const LIST = `
    Scheme | Plan £k | YTD plan £k | YTD actual £k
    Triage | 120 | 40 | 39
  `;

test.each([
  ['a title', `\n    Savings 2017/18${LIST}`, 'Savings', 'B2'],
  ['the name of a sheet', LIST, 'Savings 1718', 'B1'],
])('%s of last year over columns of no year is a warning at the first of them', async (_, drawing, sheet, cell) => {
  const said = await saidOf(drawing, sheet);
  expect(said).toMatchObject([{ severity: 'warning', where: [{ sheet, cell }] }]);
  expect(said[0]?.message).toContain('they are read as 2018/19');
});

test.each([
  ['the year that is reported', `\n    Savings 2018/19${LIST}`],
  ['both years', `\n    Savings 2017/18 and 2018/19${LIST}`],
  ['no year', LIST],
  [
    'last year over headings of their own years',
    `\n    Savings since 2017/18${LIST.replace('Plan £k', '2018/19 plan £k').replace(' | YTD plan £k | YTD actual £k', '').replace(' | 40 | 39', '')}`,
  ],
])('%s says nothing', async (_, drawing) => {
  expect(await saidOf(drawing)).toEqual([]);
});

describe('columns of another year, where the table has none like them of this one, are named', () => {
  const leftOut = async (drawing: string) =>
    readWorkbook(await snapshotOf({ Savings: drawing }), JULY_2018).records.findings.filter(
      ({ code }) => code === 'other-year-columns',
    );

  test.each([
    ['below a band over some of them', ' | | 2017/18', ['C2', 'D2']],
    ['below the report’s title that stands over them', ' | Savings tracker 2017/18', ['B2', 'C2', 'D2']],
  ])('%s', async (_, band, cells) => {
    const said = await leftOut(`\n    ${band}${LIST}`);
    expect(said.map(({ where }) => where.map(({ cell }) => cell))).toEqual([cells]);
    expect(said[0]?.message).toContain('of another year than 2018/19 and not read');
  });

  test('but not last year’s beside this year’s', async () => {
    const drawing =
      '\nScheme | 2017/18 plan £k | 2018/19 plan £k | YTD plan £k | YTD actual £k\nTriage | 100 | 120 | 40 | 39\n';
    expect(await leftOut(drawing)).toEqual([]);
  });
});
