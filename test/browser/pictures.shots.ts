// Pictures of the preview and of the pane, for the README and for whoever wants to look: `npm run screenshots`.
// Proves nothing.
import { type Settings } from '../preview/settings';
import { test } from './previewTest';

const FOLDER = 'out/screenshots';

const VIEWS: Record<string, Partial<Settings>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  narrow: { theme: 'light', width: 280 },
};

for (const [view, settings] of Object.entries(VIEWS)) {
  test(`preview and pane, ${view}`, async ({ openPreview, page }) => {
    const { grid, pane } = await openPreview({ sample: 'demo-pmo', ...settings });
    await page.locator('#pane').screenshot({ path: `${FOLDER}/pane-${view}-before.png` });
    await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
    await grid.goTo('PMO Summary');
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${FOLDER}/preview-${view}.png` });
    await page.locator('#pane').screenshot({ path: `${FOLDER}/pane-${view}.png` });
  });
}
