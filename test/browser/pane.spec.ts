// The pane's own ways through Microsoft's client in a browser: explain, go to a cell, keep up with edits, change a rule, err.
import AxeBuilder from '@axe-core/playwright';
import { type FrameLocator } from '@playwright/test';
import { THEMES } from '../preview/settings';
import { RATING_COLOURS } from '../../src/domain/ratingColours';
import { expect, test } from './previewTest';

const VIEWS = ['Overview', 'Why?', 'Exceptions', 'Objectives', 'Problems', 'Board paper', 'Settings'];
const SAMPLE = 'better-together-2018-07';

const openView = (pane: FrameLocator, name: string) => pane.getByRole('tab', { name }).click();
const heading = (pane: FrameLocator) => pane.getByRole('heading', { level: 2 });
const status = (pane: FrameLocator) => pane.getByRole('status').first();

test('it opens on what the workbook holds, and has written nothing', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: 'demo-pmo' });
  await expect(heading(pane)).toHaveText('July 2018, month 4 of 2018/19');
  await expect(pane.getByText('Never refreshed')).toBeVisible();
  expect(await grid.sheetNames()).not.toContain('PMO Record');
});

test('a programme explains itself, and its figures lead to their cells in the sheet', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: SAMPLE });
  await pane.getByRole('button', { name: 'Urgent Care' }).first().click();
  await expect(heading(pane)).toHaveText(/^Why is Urgent Care/);
  await expect(heading(pane)).toBeFocused();
  const finance = pane.getByRole('region', { name: 'Year to date finance' });
  await expect(finance).toContainText('would be');
  const link = finance.getByRole('button', { name: /^Go to / }).first();
  const [sheet, cell] = (await link.innerText()).split('!');
  await link.click();
  await expect.poll(() => grid.activeSheet()).toBe(sheet);
  await expect.poll(() => grid.selection()).toBe(cell);
});

test('the cell that is selected in the grid is explained', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: SAMPLE });
  await openView(pane, 'Why?');
  await grid.select('G5');
  await pane.getByRole('button', { name: 'Explain the selected cell' }).click();
  await expect(heading(pane)).toHaveText(/^Why is .+ (Red|Amber|Green)\?$/);
});

test('a figure selected on a sheet of ours leads to the cells that it was added up from', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: SAMPLE });
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect.poll(() => grid.sheetNames()).toContain('PMO Summary');
  await grid.goTo('PMO Summary');
  await grid.select('C6');
  await openView(pane, 'Why?');
  await pane.getByRole('button', { name: 'Explain the selected cell' }).click();
  const card = pane.getByRole('region', { name: 'Source of the selected figure' });
  const link = card.getByRole('button', { name: /^Go to / }).first();
  const [sheet, range] = (await link.innerText()).split('!');
  expect(range).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
  await link.click();
  await expect.poll(() => grid.activeSheet()).toBe(sheet);
});

test('ratings keep up with what is typed, from the switch on until it is off', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: SAMPLE });
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect.poll(() => grid.cell('Delivery', 'J5')).toMatchObject({ text: 'Red', ...RATING_COLOURS.Red });
  const keepUp = pane.getByRole('switch', { name: 'Keep ratings up to date' });
  await keepUp.click();
  await expect(keepUp).toBeChecked();
  await grid.type('G5', '1770');
  await expect.poll(() => grid.cell('Delivery', 'J5')).toMatchObject({ text: 'Green' });
  await keepUp.click();
  await expect(keepUp).not.toBeChecked();
  await grid.type('G5', '10');
  await expect(pane.getByText('Data changed since the last refresh.')).toBeVisible();
  expect(await grid.cell('Delivery', 'J5')).toMatchObject({ text: 'Green' });
});

test('a refresh is undone, and the sheets that it added are gone', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: SAMPLE });
  const before = await grid.sheetNames();
  const undo = pane.getByRole('button', { name: 'Undo last refresh' });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect.poll(() => grid.cell('Delivery', 'J5')).toMatchObject({ text: 'Red' });
  await undo.click();
  await expect(status(pane)).toContainText('Undone: ');
  await expect.poll(() => grid.cell('Delivery', 'J5')).toMatchObject({ text: '' });
  await expect.poll(() => grid.sheetNames()).toEqual(before);
});

test('a threshold tells what it would change, and is saved to the Settings sheet', async ({ openPreview }) => {
  const { grid, pane } = await openPreview({ sample: SAMPLE });
  await openView(pane, 'Settings');
  await pane.getByRole('textbox', { name: 'Finance: Amber from' }).fill('30');
  await expect(pane.getByText(/ratings? would change/)).toBeVisible();
  await pane.getByRole('button', { name: 'Save to the Settings sheet' }).click();
  await expect(status(pane)).toContainText('Saved on the sheet "Settings"');
  await expect.poll(() => grid.cell('Settings', 'B6')).toMatchObject({ text: '30%' });
});

test('a workbook without tables is greeted, and a PMO workbook can be created and refreshed', async ({
  openPreview,
}) => {
  const { grid, pane } = await openPreview({ sample: 'empty' });
  await pane.getByRole('button', { name: 'Create PMO workbook' }).click();
  await expect.poll(() => grid.sheetNames()).toContain('Schemes');
  await expect(pane.getByRole('heading', { name: 'Where to begin' })).toBeVisible();
  await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
  await expect(status(pane)).toContainText('Nothing is filled in yet');
});

test('Check on the ribbon ends at its list in the pane', async ({ openPreview }) => {
  const { pane, ribbon } = await openPreview({ sample: 'better-together-2017-05' });
  await ribbon('Check').click();
  await expect(pane.getByRole('tab', { name: 'Problems' })).toHaveAttribute('aria-selected', 'true');
  await expect(heading(pane)).toHaveText(/^Problems: /);
});

test('everything is reached by keyboard', async ({ openPreview, page }) => {
  const { pane } = await openPreview({ sample: SAMPLE });
  // Until the workbook is read there are no views to move to, and there may be a Cancel on the way.
  await expect(pane.getByRole('tab', { name: 'Overview' })).toBeVisible();
  await expect(pane.getByRole('progressbar', { name: 'Working' })).toHaveCount(0);
  await pane.getByRole('button', { name: 'Refresh RAGs' }).focus();
  for (const name of ['Check', 'Undo last refresh', 'Overview']) {
    await page.keyboard.press('Tab');
    await expect(pane.getByText(name, { exact: true })).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expect(pane.getByRole('tab', { name: 'Why?' })).toBeFocused();
  await expect(heading(pane)).toHaveText('Why?');
  await page.keyboard.press('Tab');
  await expect(pane.getByRole('button', { name: 'Explain the selected cell' })).toBeFocused();
});

for (const theme of THEMES) {
  test(`axe finds nothing in any view: ${theme}, 280 pixels wide`, async ({ openPreview, page }) => {
    const { pane } = await openPreview({ sample: 'demo-pmo', theme, width: 280 });
    await pane.getByRole('button', { name: 'Elective Care' }).click();
    for (const view of VIEWS) {
      await openView(pane, view);
      await expect(heading(pane)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] }).analyze();
      expect(violations.map(({ id, nodes }) => [view, id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await pane.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
}
