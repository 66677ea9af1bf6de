// `npm test`: jest, and after it the tests in a browser, where one is installed. The last line counts both.
// Knows nothing of the tests. Arguments are jest's, and whoever gives some runs jest alone: npm test -- test/domain
import { fork } from 'node:child_process';
import { findBrowser } from '../test/browser/findBrowser';

interface Counts {
  passed: number;
  failed: number;
}

const JEST = 'node_modules/jest/bin/jest.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const IN_BROWSER = ['test', '--config', 'test/browser/playwright.config.ts', '--project', 'tests'];

/** A runner that ends badly without having counted a failure counts as one. */
function run(program: string, args: string[]): Promise<Counts> {
  const runner = fork(program, args, { execArgv: [] });
  const counts = { passed: 0, failed: 0 };
  runner.on('message', (told: Counts) => Object.assign(counts, told));
  return new Promise((resolve) => {
    runner.on('exit', (status) => resolve(status === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) }));
  });
}

async function runAll(args: string[]): Promise<void> {
  const runs = [await run(JEST, ['--ci', ...args])];
  if (args.length === 0 && findBrowser(process.env) !== null) runs.push(await run(PLAYWRIGHT, IN_BROWSER));
  else if (args.length === 0)
    console.log('The browser tests did not run: there is no Chromium or Chrome here, and CHROME_PATH names none.');
  const sum = (name: keyof Counts) => runs.reduce((total, counts) => total + counts[name], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

void runAll(process.argv.slice(2));
