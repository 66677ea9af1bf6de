// The board paper in a browser: from the ribbon to a Word document in the downloads, its charts drawn by the pane itself.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { pictureOf } from '../../src/paper/picture';
import { partsOf, partText } from '../support/partsOf';
import { expect, test } from './previewTest';

test('the ribbon leads to a paper that is downloaded, with a picture for every chart', async ({ openPreview }) => {
  const { page, pane, ribbon } = await openPreview({ sample: 'better-together-2017-05', width: 280 });
  await ribbon('Export board paper').click();
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('Board paper');
  await expect(pane.getByRole('heading', { level: 2 })).toBeFocused();
  const download = page.waitForEvent('download', { timeout: 60_000 });
  const beside = page.waitForEvent('worker');
  await pane.getByRole('button', { name: 'Export board paper' }).click();
  const file = await download;
  expect(new URL((await beside).url()).origin).toBe(new URL(page.url()).origin);
  await expect(pane.getByRole('status').first()).toContainText(`in the downloads: ${file.suggestedFilename()}`);
  const bytes = await readFile(await file.path());
  expect(partText(bytes, 'word/document.xml').match(/<wp:docPr /g)).toHaveLength(9);
  const pictures = [...partsOf(bytes)]
    .filter(([name]) => name.startsWith('word/media/'))
    .map(([, png]) => pictureOf(png));
  expect(pictures.map((picture) => picture?.width)).toEqual(pictures.map(() => 1280));
});

test('a paper that was made is copied for Word', async ({ openPreview, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, pane } = await openPreview({ sample: 'better-together-2018-07' });
  await pane.getByRole('tab', { name: 'Board paper' }).click();
  await pane.getByRole('combobox', { name: 'Structure' }).selectOption({ label: 'Board update' });
  await pane.getByRole('button', { name: 'Export board paper' }).click();
  await pane.getByRole('button', { name: 'Copy for Word' }).click({ timeout: 60_000 });
  await expect(pane.getByRole('status').first()).toContainText('on the clipboard');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
  expect(html).toContain('Urgent Care');
  expect(html).toContain('<table');
});

test('the view is accessible, before and after a paper is made', async ({ openPreview }) => {
  const { page, pane } = await openPreview({ sample: 'demo-pmo', width: 280 });
  await pane.getByRole('tab', { name: 'Board paper' }).click();
  const violations = async () =>
    (await new AxeBuilder({ page }).include('#pane').analyze()).violations.map(({ id }) => id);
  await pane.getByRole('combobox', { name: 'Structure' }).waitFor();
  expect(await violations()).toEqual([]);
  await pane.getByRole('button', { name: 'Export board paper' }).click();
  await pane.getByRole('button', { name: 'Copy for Word' }).waitFor({ timeout: 60_000 });
  expect(await violations()).toEqual([]);
});
