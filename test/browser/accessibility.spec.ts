// The pane for people who do not see it as we do: what axe finds in it, in Office's light and dark theme, wide and narrow.
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { THEMES } from '../preview/settings';
import { expect, test } from './previewTest';

for (const theme of THEMES) {
  for (const width of [280, 450]) {
    test(`axe finds nothing in the pane: ${theme}, ${width} pixels wide`, async ({ openPreview, page }) => {
      const { pane } = await openPreview({ sample: 'demo-pmo', theme, width });
      await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
      await expect(pane.getByRole('status').first()).toContainText('rated');
      expect(await violations(page, pane)).toEqual([]);
    });

    test(`axe finds nothing where somebody starts anew: ${theme}, ${width} pixels wide`, async ({
      openPreview,
      page,
    }) => {
      const { pane } = await openPreview({ sample: 'empty', theme, width });
      await expect(pane.getByRole('heading', { name: 'Nothing to rate yet' })).toBeVisible();
      expect(await violations(page, pane)).toEqual([]);
      await pane.getByRole('button', { name: 'Create PMO workbook' }).click();
      await expect(pane.getByRole('heading', { name: 'Where to begin' })).toBeVisible();
      expect(await violations(page, pane)).toEqual([]);
    });
  }
}

test('nothing fades for somebody who wants no motion', async ({ openPreview, page }) => {
  const { pane } = await openPreview({ sample: 'demo-pmo' });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(() => longestFade(pane)).toBeGreaterThan(0.01);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => longestFade(pane)).toBeLessThan(0.001);
});

/** In seconds, of whatever the pane shows. */
async function longestFade(pane: FrameLocator): Promise<number> {
  const durations = await pane
    .locator('#root *')
    .evaluateAll((all) => all.flatMap((one) => getComputedStyle(one).transitionDuration.split(',')));
  return Math.max(...durations.map(parseFloat));
}

/** Once all colours are what they become: a button that is free again takes a moment to look so. */
async function violations(page: Page, pane: FrameLocator) {
  const moving = () => pane.locator('body').evaluate(() => document.getAnimations().length);
  await expect.poll(moving).toBe(0);
  return (await new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] }).analyze()).violations;
}
