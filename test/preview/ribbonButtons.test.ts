/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { ribbonIn } from './ribbonButtons';

const manifest = readFileSync('manifest.xml', 'utf8');
const ribbonOf = (xml: string) => ribbonIn(new DOMParser().parseFromString(xml, 'application/xml'));

test('the buttons are those of the manifest', () => {
  const { group, buttons, functionsPage, panePage } = ribbonOf(manifest);
  expect(group).toBe('QIPP');
  expect(buttons).toContainEqual({
    id: 'Qipp.RefreshRags',
    label: 'Refresh RAGs',
    tip: expect.stringMatching(/^Reads the sheets/) as string,
    icon: 'assets/icon-32.png',
    runs: 'refreshRags',
  });
  expect(buttons.filter(({ runs }) => runs === null)).toHaveLength(1);
  expect([functionsPage, panePage]).toEqual(['commands.html', 'taskpane.html']);
});

test('a manifest that leaves something open is refused', () => {
  expect(() => ribbonOf(manifest.replace('<FunctionFile resid="Commands.Url"/>', ''))).toThrow('FunctionFile');
});
