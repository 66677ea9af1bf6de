/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { ribbonIn } from './ribbonButtons';

const manifest = readFileSync('manifest.xml', 'utf8');
const ribbonOf = (xml: string) => ribbonIn(new DOMParser().parseFromString(xml, 'application/xml'));

test('the buttons and the pages are those of the manifest, with their addresses as served here', () => {
  const { group, buttons, functionsPage, panePage } = ribbonOf(manifest);
  expect(group).toBe('QIPP');
  expect(buttons).toContainEqual({
    id: 'Qipp.RefreshRags',
    label: 'Refresh RAGs',
    tip: expect.stringMatching(/./) as string,
    icon: expect.stringMatching(/^assets\/.+-32\.png$/) as string,
    runs: 'refreshRags',
  });
  expect(buttons.filter(({ runs }) => runs === null)).toHaveLength(1);
  expect(functionsPage).toMatch(/^\w+\.html$/);
  expect(panePage).toBe('taskpane.html');
});

test('a manifest that leaves something open is refused', () => {
  expect(() => ribbonOf(manifest.replace(/<FunctionFile .*\/>/, ''))).toThrow('FunctionFile');
});
