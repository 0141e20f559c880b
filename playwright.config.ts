import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '#tools/test/chromium.ts';

const executablePath = findChromium();

/* The tests start and stop their own server (tests/support), so that they can also take it away. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // With one a processor each waits half of the time for its page, so one more keeps a machine of two busy.
  workers: 3,
  // A shared machine may starve a browser for seconds. Twice is a failure; what passed only the second time is printed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  // Half of a minute was too little for a page of many stops while other work went on beside it.
  timeout: 60_000,
  reporter: 'list',
  forbidOnly: Boolean(process.env['CI']),
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: chromiumArguments,
    },
  },
});
