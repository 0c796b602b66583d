/** Tests of the built window in a real Chromium (`window`) and of the built desktop process (`desktop`). */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './electron/start/findBrowser.ts';
import { headlessArguments } from './tests/headlessArguments.ts';

const browser = findBrowser();

/**
 * Two browsers keep both cores busy: V8's own threads for cleaning up and compiling would only take turns with them.
 * A sixth of the processor's time less. Not for the bench, which measures what a user's browser does.
 */
const oneThread = '--js-flags=--single-threaded';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    trace: 'off',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: [...headlessArguments(), oneThread],
    },
  },
  projects: [
    { name: 'window', testDir: 'tests/e2e' },
    { name: 'desktop', testDir: 'tests/desktop' },
  ],
});
