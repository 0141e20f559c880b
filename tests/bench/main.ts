import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '#tests/support/served-site.ts';
import { chromiumArguments, findChromium } from '#tools/test/chromium.ts';
import { engine, openNow, planOfThree } from '#tests/bench/plan-of-three.ts';
import { median, table, type Row } from '#tests/bench/report.ts';

const runs = Number(process.env['RUNS'] ?? 5);

/** A cheap phone on a fair network: 4× slower processor, 9 Mbps down, 3 up, 100 ms there and back. */
async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 9e6 / 8,
    uploadThroughput: 3e6 / 8,
  });
}

interface Paint {
  readonly fcp: number;
  readonly lcp: number;
}

/** First and largest paint of the page as Chromium itself reports them, in ms after navigation start. */
const readPaint = (page: Page): Promise<Paint> =>
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

async function open(context: BrowserContext, url: string): Promise<{ page: Page; paint: Paint }> {
  const page = await context.newPage();
  await throttle(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, paint: await readPaint(page) };
}

/** Time from tapping "show more" or a filter until the list has answered, while the page is busy with nothing else. */
async function listAnswers(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Palvelut' }).first().click();
  const filter = page.getByRole('button', { name: 'Suuri huoli' });
  await filter.waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          each.textContent.includes('Suuri huoli'),
        );
        const status = document.querySelector('main [role=status]');
        const before = performance.now();
        new MutationObserver(() => requestAnimationFrame(() => done(performance.now() - before))).observe(
          status ?? document.body,
          { childList: true, subtree: true, characterData: true },
        );
        button?.click();
      }),
  );
}

/** From tapping an article's card until its heading has been painted, `theme` being the page it is tapped on. */
async function articleOpens(page: Page, theme: string, title: string): Promise<number> {
  await page.getByRole('link', { name: 'Eväät', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Eväät', exact: true }).waitFor();
  await page.getByRole('link', { name: theme }).click();
  await page.getByRole('link', { name: title, exact: true }).first().waitFor();
  await page.waitForTimeout(1_000);
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const link = [...document.querySelectorAll('main a')].find((each) => each.textContent === wanted);
        const before = performance.now();
        new MutationObserver((_changes, observer) => {
          if (document.querySelector('h1')?.textContent !== wanted) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - before));
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
        (link as HTMLElement).click();
      }),
    title,
  );
}

async function main(): Promise<void> {
  const site = await serveSite();
  const script = await engine();
  const executablePath = findChromium() ?? undefined;
  const samples: Record<string, number[]> = {};
  const note = (name: string, value: number) => (samples[name] ??= []).push(value);
  try {
    for (let run = 0; run < runs; run += 1) {
      const profile = mkdtempSync(join(tmpdir(), 'evaat-bench-'));
      const context = await chromium.launchPersistentContext(profile, {
        ...(executablePath && { executablePath }),
        args: chromiumArguments,
        viewport: { width: 390, height: 844 },
        locale: 'fi-FI',
      });
      const plan = await planOfThree(context, script);
      note('plan of three children, first time', plan.cold);
      note('plan of three children, again', plan.warm);
      const opened = await openNow(context, script);
      note('10,000 services: open now, first time', opened.first);
      note('10,000 services: open now, again', opened.median);

      const first = await open(context, `${site.url}/fi/`);
      note('first visit FCP', first.paint.fcp);
      note('first visit LCP', first.paint.lcp);
      await first.page.getByText('Kaikki tallessa').waitFor();
      note('first visit: stored for offline use', await first.page.evaluate(() => performance.now()));
      note('service list answers a tap', await listAnswers(first.page));
      note('article opens, the first of the visit', await articleOpens(first.page, 'Arjen rytmi', 'Kun vauva itkee'));
      note('article opens, another theme', await articleOpens(first.page, 'Kehitys', 'Vauva 3–4 kk'));
      note('article opens, the same theme', await articleOpens(first.page, 'Kehitys', 'Vauva 4–5 kk'));
      await first.page.close();
      const list = await open(context, `${site.url}/fi/services`);
      note('repeat visit, services: FCP', list.paint.fcp);
      await list.page.close();

      await site.stop();
      const offline = await open(context, `${site.url}/fi/`);
      note('offline repeat visit FCP', offline.paint.fcp);
      note('offline repeat visit LCP', offline.paint.lcp);
      await offline.page.close();
      const offlineList = await context.newPage();
      await throttle(offlineList);
      await offlineList.goto(`${site.url}/fi/services`);
      await offlineList.getByRole('list', { name: 'Palvelut' }).getByRole('link').first().waitFor();
      note('offline repeat visit: service list there', await offlineList.evaluate(() => performance.now()));
      await context.close();
      rmSync(profile, { recursive: true, force: true });
      await site.restart();
    }
  } finally {
    await site.close();
  }
  const aims: Record<string, number> = {
    'first visit FCP': 800,
    'first visit LCP': 1500,
    'offline repeat visit FCP': 400,
    'article opens, the first of the visit': 100,
    'article opens, another theme': 100,
    'article opens, the same theme': 100,
    'plan of three children, first time': 10,
    'plan of three children, again': 10,
    '10,000 services: open now, again': 50,
  };
  const rows = Object.entries(samples).map(([name, values]): Row => ({ name, values, aim: aims[name] ?? null }));
  console.log(`Chromium, 4× CPU, 9 Mbps, 100 ms; ${runs} runs; ms\n${table(rows)}`);
  const missed = rows.filter(({ values, aim }) => aim !== null && median(values) > aim);
  if (missed.length > 0) console.log(`over the aim: ${missed.map(({ name }) => name).join(', ')}`);
}

await main();
