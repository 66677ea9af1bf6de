// Headings below which nothing is read are said, whatever keeps their table from being seen; so are tables that begin beside another's lines.
import { whole } from '../../src/domain/pieces';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { unreadHeadings } from '../../src/workbook/unreadHeadings';
import { JULY_2018 } from '../support/records';
import { snapshotOf } from '../support/grid';

async function told(drawing: string) {
  const { records } = readWorkbook(await snapshotOf({ Savings: drawing }), JULY_2018);
  return records.findings
    .filter(({ code }) => code === 'headings-not-read' || code === 'tables-askew')
    .map(({ code, where }) => `${code} ${where.map(({ cell }) => cell).join()}`);
}

test('of a table that begins beside the lines of another', async () => {
  const found = await told(`
    Scheme | YTD plan £k | YTD actual £k | | | |
    Elective hub | 100 | 90 | | | |
    Day cases | 50 | 50 | | Scheme | YTD plan £k | YTD actual £k
    Frailty unit | 20 | 21 | | Beds | 10 | 8
    Stroke beds | 30 | 12 | | Agency | 40 | 41
  `);
  expect(found).toContain('tables-askew A1,E3');
});

test('of a table that was not seen at all', async () => {
  const { sheets } = await snapshotOf({
    Savings: `
      Scheme | YTD plan £k | YTD actual £k
      Elective hub | 100 | 90
    `,
  });
  expect(whole(unreadHeadings(sheets, [])).map(({ code, where }) => [code, where[0]!.cell])).toEqual([
    ['headings-not-read', 'A1'],
  ]);
});

test('a line that holds words of headings heads nothing', async () => {
  const found = await told(`
    Scheme name | Level | Kind | YTD plan £k | YTD actual £k
    Elective hub | Scheme | Actual | 100 | 90
    Day cases | Scheme | Actual | TBC | 50
    Beds | Project | Plan | 20 | 21
  `);
  expect(found).toEqual([]);
});

test.each([
  [
    'side by side from one row',
    `
    Scheme | YTD plan £k | YTD actual £k | | Scheme | YTD plan £k | YTD actual £k
    Elective hub | 100 | 90 | | Beds | 10 | 8
  `,
  ],
  [
    'below one another',
    `
    Scheme | YTD plan £k | YTD actual £k
    Elective hub | 100 | 90

    Scheme | YTD plan £k | YTD actual £k
    Beds | 10 | 8
  `,
  ],
  [
    'with bands',
    `
     | | Year to date | | Full year |
    Scheme | Programme | Plan £k | Actual £k | Plan £k | FOT £k
    Elective hub | Planned care | 100 | 90 | 300 | 280
  `,
  ],
])('nothing is said of tables %s', async (_what, drawing) => {
  expect(await told(drawing)).toEqual([]);
});
