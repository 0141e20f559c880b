import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium, findHeadlessShell } from '#tools/test/chromium.ts';

const launch = (executablePath: string | null) => ({
  launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: chromiumArguments },
});
/** Builds a second version, and its tests wait for it one after the other: begun first, other tests fill the rest of the machine. */
const versions = '**/update.spec.ts';
/** The one thing that needs the whole browser. */
const notifications = '**/{notifications,push}.spec.ts';

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
  use: { browserName: 'chromium' },
  projects: [
    { name: 'versions', testMatch: versions, use: launch(findHeadlessShell() ?? findChromium()) },
    { name: 'pages', testIgnore: [notifications, versions], use: launch(findHeadlessShell() ?? findChromium()) },
    { name: 'notifications', testMatch: notifications, use: launch(findChromium()) },
  ],
});
