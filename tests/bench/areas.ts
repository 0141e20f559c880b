import { chromium, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PackManifest } from '#domain/packs/manifest.ts';
import { median, table, type Row } from '#tests/bench/report.ts';
import { copySite, serveSite } from '#tests/support/served-site.ts';
import { chromiumArguments, findChromium } from '#tools/test/chromium.ts';

/*
 * `npx tsx tests/bench/areas.ts [folder]`: a country of 30,000 services in 308 areas on a cheap phone. The folder holds packs that
 * `tests/bench/national-load.ts` wrote; without one they are made.
 */
const runs = Number(process.env['RUNS'] ?? 5);
const aims: Readonly<Record<string, number>> = {
  'area from the network': 1_000,
  'area from IndexedDB': 300,
  'list ready, opened again': 100,
  'list ready, first time': 100,
  'filter answers, fewer': 50,
  'filter answers, all again': 50,
};

const fetched: ReadonlySet<string> = new Set(['905', '853', '564', 'county-05', 'county-17', 'county-19']);
const compress = (text: Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/** The load's packs in the place of the site's own directory packs. */
function loadCountry(site: string, packs: string): void {
  const file = join(site, 'data/manifest.json');
  const own = (JSON.parse(readFileSync(file, 'utf8')) as PackManifest).packs.filter(({ kind }) => kind !== 'directory');
  const lists = readdirSync(packs).filter((name) => name.endsWith('manifest.json'));
  const added = lists.flatMap((name) => (JSON.parse(readFileSync(join(packs, name), 'utf8')) as PackManifest).packs);
  for (const { url, area } of added) {
    const text = readFileSync(join(packs, url.replace('/data/', '')));
    writeFileSync(join(site, url), text);
    // A published site holds each compressed; here those that are fetched.
    if (area === 'all' || fetched.has(area)) writeFileSync(join(site, `${url}.br`), compress(text));
  }
  writeFileSync(file, JSON.stringify({ format: 1, packs: [...own, ...added] } satisfies PackManifest));
}

async function slow(page: Page): Promise<void> {
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

/** From a change of the address inside the page, as Back and Forward make it, until a row of that municipality has been painted, in ms. */
const switchArea = (page: Page, code: string, name: string): Promise<number> =>
  page.evaluate(
    ({ code: to, name: start }) =>
      new Promise<number>((done) => {
        setTimeout(() => done(Number.NaN), 20_000);
        const isThere = () =>
          [...document.querySelectorAll('main li a')].some(({ textContent }) => textContent.startsWith(`${start}: `));
        const before = performance.now();
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - before));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        history.pushState({}, '', `?area=${to}`);
        dispatchEvent(new PopStateEvent('popstate', { state: {} }));
      }),
    { code, name },
  );

/** From a tap until what `place` reads has changed and a frame has begun, in ms. */
const tap = (page: Page, button: string, place: string): Promise<number> =>
  page.evaluate(
    ({ button: from, place: at }) =>
      new Promise<number>((done) => {
        setTimeout(() => done(Number.NaN), 20_000);
        const text = () => document.querySelector(at)?.textContent ?? '';
        const old = text();
        const before = performance.now();
        const observer = new MutationObserver(() => {
          if (text() === old || text() === '') return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - before));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        document.querySelector<HTMLElement>(from)?.click();
      }),
    { button, place },
  );

/** The chips of the worry level: the first takes every choice away, the fourth leaves a few dozen services of many hundred. */
const chip = (number: number) => `main [role=group] button:nth-child(${number})`;
const countLine = 'main p[role=status][tabindex]';

const turku = ['853', 'Turku'] as const;
const oulu = ['564', 'Oulu'] as const;
const rowOf = (page: Page, name: string) => page.locator('main li a', { hasText: `${name}: ` }).first();

async function once(url: string, note: (name: string, ms: number) => void): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'evaat-areas-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
    viewport: { width: 390, height: 844 },
  });
  // tsx names inner functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();
  await page.goto(`${url}/fi/services?area=905`);
  await page.getByText('Kaikki tallessa').waitFor({ timeout: 60_000 });
  await page.reload();
  await rowOf(page, 'Vaasa').waitFor();
  await slow(page);
  await page.waitForTimeout(2_000);
  note('area from the network', await switchArea(page, ...turku));
  await page.waitForTimeout(1_000);
  note('area from the network', await switchArea(page, ...oulu));
  await page.waitForTimeout(1_000);
  // A page that has opened none of the others: they come from the disk.
  await page.goto(`${url}/fi/services?area=905`);
  await rowOf(page, 'Vaasa').waitFor();
  await page.waitForTimeout(2_000);
  note('area from IndexedDB', await switchArea(page, ...turku));
  await page.waitForTimeout(500);
  note('area from IndexedDB', await switchArea(page, ...oulu));
  await page.waitForTimeout(500);
  for (let again = 0; again < 3; again += 1) {
    await page.waitForTimeout(500);
    note('filter answers, fewer', await tap(page, chip(4), countLine));
    await page.waitForTimeout(500);
    note('filter answers, all again', await tap(page, chip(1), countLine));
  }
  await page.getByRole('button', { name: 'Tallenna omaksi alueeksi' }).click();
  await page.getByText('Oulu', { exact: true }).waitFor();
  // The app is opened on another page and the list for the first time since; then again.
  await page.goto(`${url}/fi/urgent`);
  for (const when of ['first time', 'opened again']) {
    await page.waitForTimeout(2_000);
    note(`list ready, ${when}`, await tap(page, 'a[href="/fi/services"]', 'main li h2 a[href*="load"]'));
    await page.waitForTimeout(1_000);
    await page.locator('a[href="/fi/urgent"]').first().click();
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const made = process.argv[2] === undefined ? mkdtempSync(join(tmpdir(), 'evaat-country-')) : null;
  const packs = resolve(made ?? process.argv[2] ?? '');
  if (made) execFileSync('npx', ['tsx', 'tests/bench/national-load.ts', '30000', made], { stdio: 'inherit' });
  const folder = copySite();
  loadCountry(folder, packs);
  const site = await serveSite(folder);
  const samples: Record<string, number[]> = {};
  try {
    for (let run = 0; run < runs; run += 1)
      await once(site.url, (name, ms) => {
        // What never came is told as it happens: not a number.
        console.log(`  ${name}: ${ms.toFixed(0)}`);
        (samples[name] ??= []).push(ms);
      });
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
    if (made) rmSync(made, { recursive: true, force: true });
  }
  const rows = Object.entries(samples).map(([name, values]): Row => ({ name, values, aim: aims[name] ?? null }));
  console.log(`30,000 services in 308 areas; Chromium, 4× CPU, 9 Mbps, 100 ms; ${runs} runs; ms\n${table(rows)}`);
  const missed = rows.filter(({ values, aim }) => aim !== null && median(values) > aim);
  if (missed.length > 0) console.log(`over the aim: ${missed.map(({ name }) => name).join(', ')}`);
}

await main();
