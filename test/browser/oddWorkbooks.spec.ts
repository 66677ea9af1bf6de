// Workbooks that nobody would call typical, opened from disk: every view and button of the pane, and what axe finds there.
// Pages that report an error, and views wider than the pane, fail a test.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type FrameLocator, type Page } from '@playwright/test';
import type { Book } from '../../src/standalone/book';
import { saveBook } from '../../src/standalone/saveBook';
import { THEMES } from '../preview/settings';
import { bookOf } from '../support/grid';
import { activityOf } from '../support/largeActivity';
import { trackerOf } from '../support/largeTracker';
import { expect, test } from './previewTest';

const VIEWS = ['Overview', 'Why?', 'Exceptions', 'Objectives', 'Problems', 'Settings'];

const LONG = 'Integrated community frailty, falls prevention and care home support pathway redesign '.repeat(4).trim();
const UNBROKEN = 'Frailty'.repeat(30);

const BOOKS: Record<string, () => Book> = {
  'one programme': () => bookOf({ Tracker: '\nProgramme | YTD Plan £k | YTD Actual £k\nUrgent Care | 100 | 90\n' }),
  'activity alone': () => activityOf(3),
  'very long names': () =>
    bookOf({
      [`A sheet of thirty-one characters`.slice(0, 31)]: `
        Reporting period: July 2018
        Scheme ID | Scheme | Programme | YTD Plan £k | YTD Actual £k
        X-1 | ${LONG} | ${LONG} | 100 | 50
        X-2 | ${UNBROKEN} | ${UNBROKEN} | 123456789 | 12345
      `,
    }),
  'error cells': () =>
    bookOf({
      Tracker: `
        Reporting period: July 2018
        Scheme  | Programme | Plan £k | YTD Plan £k | YTD Actual £k
        Frailty | Urgent    | #REF!   | #DIV/0!     | 50
        Falls   | Urgent    | 100     | 40          | #N/A
        #VALUE! | Urgent    | 100     | 40          | 40
      `,
    }),
};

async function open(page: Page, book: Book): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'odd-workbook-')), 'odd.xlsx');
  writeFileSync(file, saveBook(book));
  await page.getByLabel('Open').setInputFiles(file);
}

const heading = (pane: FrameLocator) => pane.getByRole('heading', { level: 2 });
const status = (pane: FrameLocator) => pane.getByRole('status').first();
const alert = (pane: FrameLocator) => pane.getByRole('alert');
const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name });

/** Every view can be opened, is no wider than the pane, and axe finds nothing in it. */
async function lookThrough(page: Page, pane: FrameLocator): Promise<void> {
  for (const view of VIEWS) {
    await pane.getByRole('tab', { name: view }).click();
    await expect(heading(pane)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] }).analyze();
    expect(violations.map(({ id, nodes }) => [view, id, nodes.map(({ html }) => html)])).toEqual([]);
    const excess = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect([view, excess]).toEqual([view, 0]);
  }
}

for (const [name, book] of Object.entries(BOOKS))
  for (const theme of THEMES)
    test(`${name}, ${theme}: every view, refreshed, undone`, async ({ openPreview, page }) => {
      const { pane } = await openPreview({ sample: 'empty', theme, width: 280 });
      await open(page, book());
      await expect(button(pane, /^Problems: (?!checking)/)).toBeVisible();
      if (theme === 'light') await lookThrough(page, pane);
      await button(pane, 'Refresh RAGs').click();
      await expect(status(pane)).toContainText('rated');
      if (theme === 'dark') await lookThrough(page, pane);
      await button(pane, 'Undo last refresh').click();
      await expect(status(pane)).toContainText('Undone: ');
      await expect(alert(pane)).toBeEmpty();
    });

test('a workbook without a table: what is needed, and looking again finds no more', async ({ openPreview, page }) => {
  // Not from the empty sample, which has the same heading: the pane of before would be looked at.
  const { pane } = await openPreview({ width: 280 });
  await open(page, bookOf({ Notes: '\nPlease fill in\n', Empty: '\n\n' }));
  await expect(heading(pane)).toHaveText('Nothing to rate yet');
  const { violations } = await new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] }).analyze();
  expect(violations).toEqual([]);
  await button(pane, 'Look again').click();
  await expect(alert(pane)).toContainText('No QIPP table was recognised');
});

test('two columns that claim one figure are named with their cells, before and after a click', async ({
  openPreview,
  page,
}) => {
  const { pane } = await openPreview({ sample: 'empty', width: 280 });
  await open(
    page,
    bookOf({ Tracker: '\nScheme | YTD Plan £k | YTD Actual £k | YTD Actual £k\nFrailty | 1 | 2 | 3\n' }),
  );
  await expect(pane.getByText('That did not work.')).toHaveCount(1);
  await expect(pane.getByRole('main')).toContainText(/Tracker.*C1.*D1/);
  await button(pane, 'Refresh RAGs').click();
  await expect(alert(pane)).toContainText('Tracker');
  await expect(pane.getByText('That did not work.')).toHaveCount(1);
});

test('a protected sheet can be read and not written to: told by name, and the views stay', async ({
  openPreview,
  page,
}) => {
  const { grid, pane } = await openPreview({ sample: 'empty', width: 280 });
  const book = bookOf({ Tracker: '\nProgramme | YTD Plan £k | YTD Actual £k | YTD RAG\nUrgent Care | 100 | 90 |\n' });
  book.sheets[0]!.protected = true;
  await open(page, book);
  await expect(button(pane, /^Problems: (?!checking)/)).toBeVisible();
  await button(pane, 'Refresh RAGs').click();
  await expect(alert(pane)).toContainText('The sheet "Tracker" is protected');
  expect(await grid.sheetNames()).toEqual(['Tracker']);
  await lookThrough(page, pane);
  await button(pane, 'Check').click();
  await expect(heading(pane)).toHaveText(/^Problems: /);
  await expect(alert(pane)).toBeEmpty();
});

test('2,000 schemes: every view, a threshold tried out, refreshed', async ({ openPreview, page }) => {
  const { pane } = await openPreview({ sample: 'empty', width: 280 });
  await open(page, trackerOf(2_000));
  await expect(button(pane, /^Problems: (?!checking)/)).toBeVisible();
  await lookThrough(page, pane);
  await pane.getByRole('textbox', { name: 'Finance: Amber from' }).fill('30');
  await expect(pane.getByText(/ratings would change/)).toBeVisible();
  await button(pane, 'Refresh RAGs').click();
  await expect(status(pane)).toContainText('2000 schemes in 5 programmes rated');
});
