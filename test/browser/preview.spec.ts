// The whole add-in in a browser: its own pages through Microsoft's client, over the preview's host and grid.
import { readFileSync } from 'node:fs';
import { openBook } from '../../src/standalone/openBook';
import { RATING_COLOURS } from '../../src/domain/ratingColours';
import { expect, test } from './previewTest';

const RED = { text: 'Red', ...RATING_COLOURS.Red };

test('the pane loads through the client of Microsoft and asks nobody but its own server', async ({
  openPreview,
  page,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).host));
  const { pane } = await openPreview({ sample: 'demo-pmo' });
  await expect(pane.getByRole('button', { name: 'Refresh RAGs' })).toBeEnabled();
  const buttons = ['Refresh RAGs', 'Check'];
  for (const name of buttons) await pane.getByRole('button', { name, exact: true }).click();
  for (const tab of await pane.getByRole('tab').all()) await tab.click();
  expect(asked.size).toBe(1);
});

test("the pane's button rates the workbook: words, and their fill on the screen", async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: 'demo-pmo' });
  expect(await grid.sheetNames()).not.toContain('PMO Summary');
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect.poll(() => grid.sheetNames()).toContain('PMO Summary');
  await grid.goTo('PMO Summary');
  await expect.poll(() => grid.cell('PMO Summary', 'B6')).toMatchObject(RED);
  await expect.poll(() => grid.colourAt('B6')).toBe(RATING_COLOURS.Red.fill);
});

test("the ribbon's button works on its first click, before anybody opened the pane", async ({ openPreview }) => {
  const { grid, ribbon } = await openPreview({ sample: 'better-together-2018-07', pane: 'closed' });
  await ribbon('Refresh RAGs').click();
  await expect.poll(() => grid.cell('Delivery', 'J5')).toMatchObject(RED);
});

test('a refusal of the ribbon is said in a window, which can be closed', async ({ openPreview, page }) => {
  const { ribbon } = await openPreview({ sample: 'empty', pane: 'closed' });
  await ribbon('Refresh RAGs').click();
  const words = page.frameLocator('#dialog').getByRole('alert');
  await expect(words).not.toBeEmpty();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('what is typed into the grid is in the book, and the next refresh reads it', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: 'better-together-2018-07' });
  await grid.type('G5', '£1,770');
  await expect.poll(() => grid.cell('Delivery', 'G5')).toMatchObject({ text: '1,770' });
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect.poll(() => grid.cell('Delivery', 'J5')).toMatchObject({ text: 'Green' });
});

test("the add-in's charts are drawn over the sheet that they are on", async ({ openPreview, page }) => {
  const { grid, pane } = await openPreview({ sample: 'better-together-2017-05' });
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect.poll(() => grid.sheetNames()).toContain('PMO Objectives');
  await expect(page.locator('.charts').getByRole('img')).toHaveCount(0);
  await grid.goTo('PMO Objectives');
  await expect(page.locator('.charts').getByRole('img').first()).toHaveAccessibleName(/by month/);
});

test('a selection in the grid is the selection that Excel tells of', async ({ openPreview }) => {
  const { grid } = await openPreview({ sample: 'better-together-2018-07' });
  await grid.select('C5:D6');
  await expect.poll(() => grid.selection()).toBe('C5:D6');
});

test('a file from disk is refreshed and handed back with its ratings', async ({ openPreview, page }) => {
  const { grid, pane } = await openPreview({ sample: 'empty' });
  await page.getByLabel('Open').setInputFiles('assets/samples/better-together-2018-07.xlsx');
  await expect.poll(() => grid.sheetNames()).toContain('Delivery');
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect.poll(() => grid.cell('Delivery', 'J5')).toMatchObject(RED);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('better-together-2018-07.xlsx');
  const book = openBook(new Uint8Array(readFileSync(await download.path())));
  expect(book.sheet('Delivery')!.value(4, 9)).toBe('Red');
  expect(book.sheet('PMO Summary')!.rules.length).toBeGreaterThan(0);
});

test("a file that is no workbook is refused in the reader's words, and the workbook stays", async ({
  openPreview,
  page,
}) => {
  const { grid } = await openPreview({ sample: 'empty' });
  await page.getByLabel('Open').setInputFiles('README.md');
  await expect(page.locator('.notes')).toContainText('not');
  await expect.poll(() => grid.sheetNames()).toEqual(['Sheet1']);
});

test("the ribbon's button opens the pane", async ({ openPreview }) => {
  const { pane, ribbon } = await openPreview({ sample: 'demo-pmo', pane: 'closed' });
  await ribbon('Open pane').click();
  await expect(pane.getByRole('button', { name: 'Refresh RAGs' })).toBeVisible();
});
