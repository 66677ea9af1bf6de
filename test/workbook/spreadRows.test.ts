// Tables whose lines have several rows: which rows make a line, where its figures stand, and what is said of rows that nobody claims.
import { assess } from '../../src/domain/assess';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function readingOf(grid: string) {
  return readWorkbook(await snapshotOf({ Savings: grid }), JULY_2018).records;
}

test('every figure keeps the cell that it stands in, and a line stands where its plan does', async () => {
  const { schemes } = await readingOf(`
    Scheme |  | In month £k | YTD £k
    Triage | Actual | 9 | 41
     | Plan | 10 | 40
  `);
  expect(schemes[0]?.figures).toMatchObject({ inMonthPlan: 10, inMonthActual: 9, ytdPlan: 40, ytdActual: 41 });
  expect(schemes[0]?.cells).toMatchObject({ inMonthPlan: { cell: 'C3' }, inMonthActual: { cell: 'C2' } });
  expect(schemes[0]?.where).toMatchObject({ cell: 'D3' });
});

test('a part that a line lacks is not known, and is not taken from the next line', async () => {
  const { schemes } = await readingOf(`
    Scheme | Type of figure | YTD £k
    Triage | Plan | 40
    Care homes | Plan | 20
    Care homes | Actual | 19
  `);
  expect(schemes.map(({ name, figures }) => [name, figures.ytdPlan, figures.ytdActual])).toEqual([
    ['Triage', 40, null],
    ['Care homes', 20, 19],
  ]);
});

test('two schemes of one name under two ids stay two', async () => {
  const { schemes } = await readingOf(`
    ID | Scheme | Measure | YTD £k
    S1 | Triage | Plan | 40
    S1 | Triage | Actual | 30
    S2 | Triage | Plan | 20
    S2 | Triage | Actual | 10
  `);
  expect(schemes.map(({ id, figures }) => [id, figures.ytdPlan, figures.ytdActual])).toEqual([
    ['S1', 40, 30],
    ['S2', 20, 10],
  ]);
});

test('titles between the lines are their programmes, and a total is none of them', async () => {
  const { schemes, totals } = await readingOf(`
    Scheme | Measure | YTD £k
    Urgent care
    Triage | Plan | 40
     | Actual | 30
    Planned care
    Hips | Plan | 20
     | Actual | 10
    Total | Plan | 60
     | Actual | 40
  `);
  expect(schemes.map(({ name, programme }) => [name, programme])).toEqual([
    ['Triage', 'Urgent care'],
    ['Hips', 'Planned care'],
  ]);
  expect(totals.map(({ figures }) => figures.ytdActual)).toEqual([40]);
});

test('a programme written once over its schemes holds for all of them', async () => {
  const { schemes } = await readingOf(`
    Programme | Scheme | Measure | YTD £k
    Urgent care | Triage | Plan | 40
     |  | Actual | 30
     | Care homes | Plan | 20
     |  | Actual | 10
  `);
  expect(schemes.map(({ name, programme }) => [name, programme])).toEqual([
    ['Triage', 'Urgent care'],
    ['Care homes', 'Urgent care'],
  ]);
});

test('a row of figures under no name is not counted, and is named', async () => {
  const { schemes, findings } = await readingOf(`
    Scheme | Measure | YTD £k
    Triage | Plan | 40
     | Actual | 30
     | Plan | 20
  `);
  expect(schemes.map(({ figures }) => figures.ytdPlan)).toEqual([40]);
  expect(findings.filter(({ code }) => code === 'row-not-read')).toMatchObject([
    { message: expect.stringContaining('whose figures'), where: [{ cell: 'A4' }] },
  ]);
});

test('an unreadable figure is named by its own cell', async () => {
  const { findings } = await readingOf(`
    Scheme | Measure | YTD £k
    Triage | Plan | 40
     | Actual | some
  `);
  expect(findings.filter(({ code }) => code === 'unreadable-figure')).toMatchObject([{ where: [{ cell: 'C3' }] }]);
});

test('a column of remarks that happens to say Plan and Actual makes no table of several rows a line', async () => {
  const { schemes } = await readingOf(`
    Scheme | Source of figures | YTD plan £k | YTD actual £k
    Triage | Plan | 40 | 30
    Care homes | Actual | 20 | 10
  `);
  expect(schemes.map(({ figures }) => [figures.ytdPlan, figures.ytdActual])).toEqual([
    [40, 30],
    [20, 10],
  ]);
});

test('months of which nothing says what they are of are not read, and that is said; "Planned care" says no plan', async () => {
  const { schemes, findings } = await readingOf(`
    Planned care, £k
    Scheme | Apr | May | Jun | Jul | Aug | Sep
    Triage | 10 | 10 | 10 | 10 | 10 | 10
  `);
  expect(schemes).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain('months-not-read');
});

test('printed rows of variances, shares and ratings are held against the figures, of lines and of the total', async () => {
  const records = await readingOf(`
    Scheme | Measure | In month £k | YTD £k | Full year £k
    Triage | Plan | 10 | 40 | 120
     | Actual | 9 | 41 |
     | Forecast | | | 118
     | Variance | -1 | 3 | -2
     | % delivered | 90% | 103% | 98%
     | RAG | Amber | Amber | Red
    Total | Plan | 10 | 40 | 120
     | Actual | 9 | 41 |
     | Variance | -1 | -30 |
  `);
  const printed = records.schemes[0]!.printed.map(({ field, cell, value }) => [field, cell.cell, value]);
  expect(printed).toEqual([
    ['inMonthVariance', 'C5', -1],
    ['ytdVariance', 'D5', 3],
    ['forecastVariance', 'E5', -2],
    ['inMonthAchievement', 'C6', 0.9],
    ['achievement', 'D6', 1.03],
    ['inMonthRating', 'C7', 'Amber'],
    ['ytdRating', 'D7', 'Amber'],
  ]);
  const differing = assess(records).findings.filter(({ code }) => /^printed-.*differs$/.test(code));
  expect(differing.map(({ where: [cell] }) => cell?.cell)).toEqual(['D5', 'D10', 'D7']);
});

test('a row of variances that is a text is named, and one that is empty says nothing', async () => {
  const { findings } = await readingOf(`
    Scheme | Measure | YTD £k
    Triage | Plan | 40
     | Actual | 41
     | Variance | see note
    Hubs | Plan | 40
     | Actual | 41
     | Variance |
  `);
  const unreadable = findings.filter(({ code }) => code === 'unreadable-printed');
  expect(unreadable.map(({ where }) => where[0]?.cell)).toEqual(['C4']);
});
