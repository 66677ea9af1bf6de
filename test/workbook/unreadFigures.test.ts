// Columns of figures that nobody reads are said with their cells, unless their headings plainly say something else.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { JULY_2018 } from '../support/records';
import { snapshotOf } from '../support/grid';

async function told(heading: string, figures: string[] = ['12', '15'], others = 'YTD plan £k | YTD actual £k') {
  const snapshot = await snapshotOf({
    Savings: `
      Scheme | ${heading} | ${others}
      Elective hub | ${figures[0]} | 100 | 90
      Frailty unit | ${figures[1]} | 50 | 50
    `,
  });
  const { records } = readWorkbook(snapshot, JULY_2018);
  return records.findings
    .filter(({ code }) => code === 'figures-not-read')
    .map(({ severity, where }) => `${severity} ${where.map(({ cell }) => cell).join()}`);
}

test.each(['YTD forecast £k', 'Risk adjusted £k', 'YTD'])('figures below "%s" are a note', async (heading) => {
  expect(await told(heading)).toEqual(['info B1']);
});

test('a warning where the table has no actual to date: this may have been it', async () => {
  expect(await told('YTD result £k', undefined, 'YTD plan £k | Comments')).toEqual(['warning B1']);
});

test.each([
  'Score',
  'Priority',
  '2017/18 plan £k',
  'Recurrent plan £k',
  'WTE to date',
  'Variance £k',
  '% to date',
  'YTD RAG',
  'Annual £m',
])('nothing is said of "%s"', async (heading) => {
  expect(await told(heading)).toEqual([]);
});

test('nor of remarks, nor of a column without figures', async () => {
  expect(await told('YTD position', ['on track', '15'])).toEqual([]);
  expect(await told('YTD position', ['', 'TBC'])).toEqual([]);
});

test('nor where a person has said what the column is', async () => {
  const snapshot = await snapshotOf({
    Savings: `
      Scheme | Gross plan £k | YTD plan £k | YTD actual £k
      Elective hub | 400 | 100 | 90
    `,
    Settings: `
      Setting | Value
      Column "Gross plan £k" on "Savings" | Annual plan
    `,
  });
  const { records } = readWorkbook(snapshot, JULY_2018);
  expect(records.findings.map(({ code }) => code)).not.toContain('figures-not-read');
});

test('a column of the table beside it is not this one’s', async () => {
  const snapshot = await snapshotOf({
    Savings: `
      Scheme | YTD plan £k | YTD actual £k |  | Milestone | Due | Completed
      Elective hub | 100 | 90 |  | PID agreed | @2018-06-30 | @2018-06-28
    `,
  });
  const { records } = readWorkbook(snapshot, JULY_2018);
  expect(records.findings.map(({ code }) => code)).not.toContain('figures-not-read');
});
