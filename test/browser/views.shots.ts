// Pictures of every view of the pane, light, dark and narrow, to be looked at: `npm run screenshots`.
// Proves nothing.
import { type Settings } from '../preview/settings';
import { test } from './previewTest';

const FOLDER = 'out/screenshots/views';

const LOOKS: Record<string, Partial<Settings>> = {
  light: { theme: 'light', width: 380 },
  dark: { theme: 'dark', width: 380 },
  narrow: { theme: 'light', width: 280 },
};

const VIEWS = ['Overview', 'Exceptions', 'Objectives', 'Problems', 'Board paper', 'Settings', 'Why?'];

for (const [look, settings] of Object.entries(LOOKS)) {
  test(`every view, ${look}`, async ({ openPreview, page }) => {
    // As tall as it takes: what is below the fold is to be seen as well.
    await page.setViewportSize({ width: 900, height: 1500 });
    const { pane } = await openPreview({ sample: 'demo-pmo', ...settings });
    await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
    await pane.getByText('rated for').waitFor();
    for (const view of VIEWS) {
      await pane.getByRole('tab', { name: view }).click();
      if (view === 'Why?') {
        await pane.getByRole('searchbox').fill('1819-013');
        await pane.getByRole('button', { name: /^1819-013/ }).click();
      }
      await pane.getByRole('heading', { level: 2 }).waitFor();
      await page.locator('#pane').screenshot({ path: `${FOLDER}/${look}-${view.replace('?', '')}.png` });
    }
  });
}

for (const [look, settings] of Object.entries(LOOKS)) {
  test(`a workbook without tables, and one that was just created, ${look}`, async ({ openPreview, page }) => {
    await page.setViewportSize({ width: 900, height: 1100 });
    const { pane } = await openPreview({ sample: 'empty', ...settings });
    await pane.getByRole('heading', { name: 'Nothing to rate yet' }).waitFor();
    await page.locator('#pane').screenshot({ path: `${FOLDER}/${look}-first-run.png` });
    await pane.getByRole('button', { name: 'Create PMO workbook' }).click();
    await pane.getByRole('heading', { name: 'Where to begin' }).waitFor();
    await page.screenshot({ path: `${FOLDER}/${look}-created.png` });
    await pane.getByRole('tab', { name: 'Settings' }).click();
    await pane.getByRole('button', { name: 'Create PMO workbook' }).waitFor();
    await page.locator('#pane').screenshot({ path: `${FOLDER}/${look}-created-settings.png` });
  });
}
