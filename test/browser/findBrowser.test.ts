import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './findBrowser';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const chromium = join(folder, 'chromium');
writeFileSync(chromium, '');

test('a browser on the path is found', () => {
  expect(findBrowser({ PATH: `/nowhere:${folder}` })).toBe(chromium);
});

test('CHROME_PATH goes before what is on the path', () => {
  const other = join(folder, 'other');
  writeFileSync(other, '');
  expect(findBrowser({ PATH: folder, CHROME_PATH: other })).toBe(other);
});

test('a CHROME_PATH that names nothing finds nothing, so that nobody tests another browser unawares', () => {
  expect(findBrowser({ PATH: folder, CHROME_PATH: '/nowhere/chrome' })).toBeNull();
});
