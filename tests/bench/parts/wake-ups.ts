import { chromium, type Browser, type Page } from '@playwright/test';
import type { Build, Note, Part } from '#tests/bench/parts/part.ts';
import { leaveAlone, tellHidden } from '#tests/bench/phone/at-rest.ts';
import { neverRest } from '#tests/bench/phone/bad-manners.ts';
import { enterFamily } from '#tests/bench/phone/family.ts';
import { firstVisit } from '#tests/bench/phone/open-phone.ts';
import { withRelaySite } from '#tests/bench/phone/relay-site.ts';
import type { Line } from '#tests/bench/report/row.ts';
import { texts } from '#tests/support/texts.ts';
import { chromiumArguments, findChromium } from '#tools/test/chromium.ts';

const minute = 60_000;
/** The last of what a start does comes some seconds after the page is there. */
const calmDownMs = 15_000;
const t = texts.fi;

async function watchBoth(browser: Browser, page: Page, about: string, note: Note): Promise<void> {
  for (const where of ['in front', 'hidden'] as const) {
    await tellHidden(page, where === 'hidden');
    await page.waitForTimeout(calmDownMs);
    const { timers, frames, requests, asked } = await leaveAlone(browser, page, minute);
    if (requests > 0)
      console.log(`    ${where}${about}: ${[...new Set(asked.map((each) => new URL(each).pathname))].join(' ')}`);
    note(`${where}${about}: timers`, timers);
    note(`${where}${about}: frames`, frames);
    note(`${where}${about}: requests`, requests);
  }
}

async function beginSharing(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/fi/settings/phones`);
  await page.getByLabel(t.sync.start.name).fill('Anna');
  await page.getByRole('button', { name: t.sync.start.action }).click();
  await page.getByRole('link', { name: t.sync.code.later }).click();
  await page.getByText(t.sync.state.inStep).waitFor({ timeout: 120_000 });
}

async function measure({ folder, isBroken }: Build, note: Note): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
  try {
    await withRelaySite(folder, async ({ url }) => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fi-FI' });
      await context.addInitScript('globalThis.__name ??= (value) => value');
      if (isBroken) await context.addInitScript(neverRest);
      const page = await context.newPage();
      await firstVisit(page, `${url}/fi/`);
      await enterFamily(page);
      await page.goto(`${url}/fi/`);
      await watchBoth(browser, page, '', note);
      await tellHidden(page, false);
      await beginSharing(page, url);
      await page.goto(`${url}/fi/`);
      await watchBoth(browser, page, ', shared', note);
    });
  } finally {
    await browser.close();
  }
}

/** What each minute may hold at most: timers, frames, requests. */
const aims = {
  'in front': [4, 4, 0],
  hidden: [1, 0, 0],
  'in front, shared': [6, 4, 3],
  'hidden, shared': [1, 0, 0],
} as const;

const line = (aim: number): Line => ({ unit: 'a minute', aim });
const lines = Object.entries(aims).flatMap(([where, [timers, frames, requests]]): [string, Line][] => [
  [`${where}: timers`, line(timers)],
  [`${where}: frames`, line(frames)],
  [`${where}: requests`, line(requests)],
]);

/**
 * An open app that nobody touches, what a battery feels of it: a minute in front, a minute hidden, the same for a family that shares.
 * Alone it has nothing to wake up for (two timers of a quarter of an hour); shared and in front it holds one request of 25 seconds after
 * another.
 */
export const wakeUps: Part = { runs: 1, lines: Object.fromEntries(lines), measure };
