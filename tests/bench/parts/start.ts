import type { BrowserContext, Page } from '@playwright/test';
import { slowDown } from '#tests/bench/phone/open-phone.ts';
import { withServedPhone } from '#tests/bench/phone/served-phone.ts';
import type { Build, Note, Part } from '#tests/bench/parts/part.ts';

/** First and largest paint of the page as Chromium itself reports them, in ms after navigation start. */
const readPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ fcp: number; lcp: number }>((done) => {
        let lcp = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) lcp = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(
          () => done({ fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, lcp }),
          1_500,
        );
      }),
  );

async function open(context: BrowserContext, url: string, rate: number) {
  const page = await context.newPage();
  await slowDown(page, rate, 'slow');
  await page.goto(url, { waitUntil: 'load' });
  return { page, paint: await readPaint(page) };
}

async function measure({ folder, rate }: Build, note: Note): Promise<void> {
  await withServedPhone(folder, async (context, site) => {
    const first = await open(context, `${site.url}/fi/`, rate);
    note('first visit: first paint', first.paint.fcp);
    note('first visit: largest paint', first.paint.lcp);
    await first.page.getByText(/Kaikki tallessa/).waitFor({ timeout: 120_000 });
    note('first visit: stored for offline use', await first.page.evaluate(() => performance.now()));
    await first.page.close();

    const again = await open(context, `${site.url}/fi/services`, rate);
    note('repeat visit: first paint', again.paint.fcp);
    await again.page.close();

    await site.stop();
    const offline = await open(context, `${site.url}/fi/`, rate);
    note('offline: first paint', offline.paint.fcp);
    note('offline: largest paint', offline.paint.lcp);
    await offline.page.close();
    const list = await context.newPage();
    await slowDown(list, rate, 'slow');
    await list.goto(`${site.url}/fi/services`);
    await list.getByRole('list', { name: 'Palvelut' }).getByRole('link').first().waitFor();
    note('offline: list of services there', await list.evaluate(() => performance.now()));
  });
}

/** From an empty phone to one without a network. */
export const start: Part = {
  runs: 5,
  lines: {
    'first visit: first paint': { unit: 'ms', aim: 800 },
    'first visit: largest paint': { unit: 'ms', aim: 1_500 },
    'first visit: stored for offline use': { unit: 'ms', aim: null },
    'repeat visit: first paint': { unit: 'ms', aim: 400 },
    'offline: first paint': { unit: 'ms', aim: 400 },
    'offline: largest paint': { unit: 'ms', aim: null },
    'offline: list of services there': { unit: 'ms', aim: null },
  },
  measure,
};
