// The pane for people who do not see it as we do: what axe finds in it, in Office's light and dark theme, wide and narrow.
import AxeBuilder from '@axe-core/playwright';
import { THEMES } from '../preview/settings';
import { expect, test } from './previewTest';

for (const theme of THEMES) {
  for (const width of [280, 450]) {
    test(`axe finds nothing in the pane: ${theme}, ${width} pixels wide`, async ({ openPreview, page }) => {
      const { pane } = await openPreview({ sample: 'demo-pmo', theme, width });
      await pane.getByRole('button', { name: 'Refresh RAGs' }).click();
      await expect(pane.getByRole('status').first()).not.toBeEmpty();
      const { violations } = await new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] }).analyze();
      expect(violations).toEqual([]);
    });

    test(`axe finds nothing where somebody starts anew: ${theme}, ${width} pixels wide`, async ({
      openPreview,
      page,
    }) => {
      const { pane } = await openPreview({ sample: 'empty', theme, width });
      const findings = async () =>
        (await new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] }).analyze()).violations;
      await expect(pane.getByRole('heading', { name: 'Nothing to rate yet' })).toBeVisible();
      expect(await findings()).toEqual([]);
      await pane.getByRole('button', { name: 'Create PMO workbook' }).click();
      await expect(pane.getByRole('heading', { name: 'Where to begin' })).toBeVisible();
      expect(await findings()).toEqual([]);
    });
  }
}
