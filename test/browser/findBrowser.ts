// The browser that is installed on this machine, for the tests in a browser: CHROME_PATH, else wherever they usually are.
// Refuses to install one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns its executable; null where there is none, or where CHROME_PATH names none. */
export function findBrowser(environment: NodeJS.ProcessEnv): string | null {
  const { CHROME_PATH: chosen, PATH = '' } = environment;
  const onPath = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return (chosen ? [chosen] : [...onPath, ...PLACES]).find((file) => existsSync(file)) ?? null;
}
