// "Read from" stands right of all that is printed, and names the cells of its row.
import type { SetPage } from '../../src/workbook/edit';
import { bookOf, cellUnder, columnWith, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

const TRACKER = {
  'My "plan"': `
    Reporting period: June 2018
    Scheme ID | Scheme | Programme | Plan £k | YTD plan £k | YTD actual £k
    Q1 | Frailty | Urgent Care | 100 | 25 | 20
    Q2 | Stroke | Urgent Care | 50 | 12 | 9
  `,
};

test('names the cells of every figure, and is not printed', async () => {
  const book = bookOf(TRACKER);
  const { edits } = await refreshed(book);
  const summary = sheetNamed(book, 'PMO Summary');
  const cells = `'My "plan"'!`;
  expect(cellUnder(summary, 'Total', 'Read from')).toBe(
    `Plan: ${cells}D3:D4 | YTD plan: ${cells}E3:E4 | YTD actual: ${cells}F3:F4`,
  );
  const page = edits.find((edit): edit is SetPage => edit.kind === 'setPage' && edit.sheet === 'PMO Summary')!;
  expect(page.area.cols).toBe(columnWith(summary, 'Read from'));
});

test('leaves nothing to do on a second refresh', async () => {
  const book = bookOf(TRACKER);
  await refreshed(book);
  expect((await refreshed(book)).edits).toEqual([]);
});
