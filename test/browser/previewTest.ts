// What every test in a browser begins with: `openPreview` opens a workbook beside the pane and hands over both.
// Fails a test in which any page said that something is wrong.
import { expect, type FrameLocator, type Locator, type Page, test as plain } from '@playwright/test';
import { type Settings } from '../preview/settings';
import { Grid } from './grid';

export { expect };

export interface OpenedPreview {
  page: Page;
  grid: Grid;
  /** The pane, drawn unless it was wished closed. */
  pane: FrameLocator;
  /** A button of the ribbon, by its label. */
  ribbon(label: string): Locator;
}

type OpenPreview = (wishes?: Partial<Settings>) => Promise<OpenedPreview>;

export const test = plain.extend<{ openPreview: OpenPreview }>({
  openPreview: async ({ page }, use) => {
    const wrongs: string[] = [];
    page.on('pageerror', (error) => wrongs.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()));
    await use(async (wishes = {}) => {
      await page.goto(`./?${new URLSearchParams(Object.entries(wishes).map(([name, wish]) => [name, String(wish)]))}`);
      const pane = page.frameLocator('#pane');
      if (wishes.pane !== 'closed') await pane.locator('#root > *').first().waitFor();
      return { page, pane, grid: new Grid(page), ribbon: (label) => ribbonButton(page, label) };
    });
    expect(wrongs).toEqual([]);
  },
});

function ribbonButton(page: Page, label: string): Locator {
  return page.getByRole('toolbar').getByRole('button', { name: label });
}
