// How the tests in a browser run: on a Chromium that is installed already, against a preview that is served for this run.
// Refuses to fetch a browser, or anything else.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './findBrowser';

/** Of the run's own, so that two runs beside each other do not share a server; its workers inherit it. */
const port = (process.env.PREVIEW_PORT ??= String(20_000 + (process.pid % 10_000)));
const url = `http://localhost:${port}/`;
const executablePath = findBrowser(process.env);
const serve = ['webpack', 'serve', '--config', 'test/preview/webpack.config.js', '--mode', 'production'];

export default defineConfig({
  projects: [
    { name: 'tests', testMatch: '*.spec.ts' },
    { name: 'screenshots', testMatch: '*.shots.ts' },
  ],
  outputDir: '../../out/browser',
  fullyParallel: true,
  // A page that takes a second here takes ten on a machine that is busy with something else.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // A test that needs a second try is listed as flaky; what is wrong fails twice.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['../support/countReporter.cjs']],
  webServer: {
    command: ['npx', ...serve, '--port', port, '--no-client', '--no-live-reload'].join(' '),
    cwd: '../..',
    url,
    timeout: 120_000,
  },
  use: {
    baseURL: url,
    locale: 'en-GB',
    viewport: { width: 1400, height: 850 },
    launchOptions: executablePath === null ? {} : { executablePath },
  },
});
