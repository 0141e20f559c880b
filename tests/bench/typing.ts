import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '#tests/bench/report.ts';
import { copySite, serveSite } from '#tests/support/served-site.ts';
import { testData } from '#tests/support/test-data.ts';
import { chromiumArguments, findChromium } from '#tools/test/chromium.ts';

/*
 * `npx tsx tests/bench/typing.ts`: the search page on a cheap phone (4× slower processor) with Helsinki's register and playgrounds and the
 * whole kit. From each key until what it found has been painted, and how long the page was blocked meanwhile.
 */
const runs = Number(process.env['RUNS'] ?? 3);
const aims = { keyToPaint: 50, blocked: 50, firstKey: 700 };
const pauseMs = 500;
const firstVisits = 3;

const questions = [
  ['fi', 'paivakodin hakeminen'],
  ['fi', 'mitä tehdä kun vauva ei nuku'],
  ['fi', 'leikkipuisto kallio'],
  ['fi', 'en jaksa'],
  ['fi', 'neuvla'],
  ['sv', 'dagisplats'],
  ['sv', 'rådgivning'],
  ['sv', 'jag orkar inte'],
] as const;

function loadHelsinki(site: string): void {
  const packs = mkdtempSync(join(tmpdir(), 'evaat-typing-'));
  const directory = (...args: string[]) =>
    execFileSync('npx', ['tsx', 'tools/directory/main.ts', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  directory('import', 'tpr', join(testData, 'tpr'), '--out', packs);
  const mapping = 'tools/directory/geo/mappings/helsinki-playgrounds.json';
  const playgrounds = join(testData, 'playgrounds/helsinki_region_playgrounds.geojson');
  directory('import', 'geojson', playgrounds, '--mapping', mapping, '--out', packs);
  directory('publish', site, '--packs', packs);
  rmSync(packs, { recursive: true });
}

interface Typing {
  /**
   * From each key until the frame in which what stands on the screen of the list last changed before the next key has been laid out and
   * painted, ms; keys after which it did not change are left out.
   */
  readonly painted: readonly number[];
  /** The same for the whole list, what is further down included. */
  readonly whole: readonly number[];
  /** The page's tasks over 50 ms, ms. */
  readonly blocked: readonly number[];
}

/** Watches from inside the page; called before typing, read after it. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen = { key: 0, last: 0, lastWhole: 0, shown: '' };
    const [painted, whole, blocked]: [number[], number[], number[]] = [[], [], []];
    const close = () => {
      if (seen.key > 0 && seen.last > seen.key) painted.push(seen.last - seen.key);
      if (seen.key > 0 && seen.lastWhole > seen.key) whole.push(seen.lastWhole - seen.key);
      seen.last = 0;
      seen.lastWhole = 0;
    };
    const begin = ({ timeStamp }: Event) => {
      close();
      seen.key = timeStamp;
    };
    addEventListener('keydown', begin, { capture: true });
    // A letter that is on no key of an American keyboard comes without one.
    const sameKeyMs = 250;
    addEventListener('beforeinput', (event) => event.timeStamp - seen.key > sameKeyMs && begin(event), {
      capture: true,
    });
    const isOfList = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return Boolean(element?.closest('[role=listbox]') ?? element?.querySelector('[role=listbox]'));
    };
    const onScreen = () =>
      [...document.querySelectorAll('[role=listbox] [role=option]')]
        .filter((option) => option.checkVisibility() && option.getBoundingClientRect().top < innerHeight)
        .map((option) => option.innerHTML)
        .join();
    new MutationObserver((mutations) => {
      const isList = ({ target, addedNodes }: MutationRecord) =>
        Boolean((target instanceof Element ? target : target.parentElement)?.closest('[role=listbox]')) ||
        [...addedNodes].some(isOfList);
      if (!mutations.some(isList)) return;
      const { key } = seen;
      // A frame's callbacks run before its layout and paint, a message sent from one after them.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (key !== seen.key) return;
          const now = performance.now();
          seen.lastWhole = now;
          const shown = onScreen();
          if (shown !== seen.shown) seen.last = now;
          seen.shown = shown;
        };
        port2.postMessage(null);
      });
    }).observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    new PerformanceObserver((list) => blocked.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, {
      readTyping: () => {
        close();
        return { painted, whole, blocked };
      },
    });
  });

async function type(page: Page, url: string, language: string, text: string): Promise<Typing> {
  await page.goto(`${url}/${language}/search`);
  const box = page.getByRole('combobox');
  await box.focus();
  // Warm, as after a moment on the page; the first key of a cold one is a row of its own.
  await page.waitForTimeout(3_000);
  await watch(page);
  await page.keyboard.type(text, { delay: pauseMs });
  await page.waitForTimeout(pauseMs);
  return page.evaluate(() => (window as unknown as { readTyping: () => Typing }).readTyping());
}

/** Waits in the page itself, from its first moment on: asking from outside would be asking every half a second. */
const watchFirst = () => {
  let typed = 0;
  const seen = { firstPainted: 0 };
  addEventListener('input', ({ timeStamp }) => (typed ||= timeStamp), { capture: true });
  const watcher = new MutationObserver(() => {
    if (typed === 0 || !document.querySelector('[role=option]')?.checkVisibility()) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.firstPainted = performance.now() - typed);
      port2.postMessage(null);
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
  Object.assign(window, { seenFirst: seen });
};

/** From the first key on a page that has only just come until anything found has been painted, ms. */
async function firstKey(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/fi/search`, { waitUntil: 'domcontentloaded' });
  await page.getByRole('combobox').fill('neuvola');
  const painted = await page.waitForFunction(
    () => (window as unknown as { seenFirst: { firstPainted: number } }).seenFirst.firstPainted,
  );
  return painted.jsonValue();
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

async function once(context: BrowserContext, url: string): Promise<Typing & { readonly firsts: readonly number[] }> {
  const page = await context.newPage();
  await page.goto(`${url}/fi/services?area=091`);
  await page.getByText('Kaikki tallessa').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Tallenna omaksi alueeksi' }).click();
  await page.waitForTimeout(2_000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const firsts: number[] = [];
  for (let visit = 0; visit < firstVisits; visit += 1) firsts.push(await firstKey(page, url));
  const all: Typing[] = [];
  for (const [language, text] of questions) all.push(await type(page, url, language, text));
  return {
    firsts,
    painted: all.flatMap(({ painted }) => painted),
    whole: all.flatMap(({ whole }) => whole),
    blocked: all.flatMap(({ blocked }) => blocked),
  };
}

async function main(): Promise<void> {
  const folder = copySite();
  loadHelsinki(folder);
  const site = await serveSite(folder);
  const executablePath = findChromium();
  const results = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const profile = mkdtempSync(join(tmpdir(), 'evaat-typing-'));
      const context = await chromium.launchPersistentContext(profile, {
        ...(executablePath && { executablePath }),
        args: chromiumArguments,
        viewport: { width: 390, height: 844 },
      });
      await context.addInitScript('globalThis.__name ??= (value) => value');
      await context.addInitScript(watchFirst);
      results.push(await once(context, site.url));
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const painted = results.flatMap((each) => each.painted);
  const whole = results.flatMap((each) => each.whole);
  const blocked = results.flatMap((each) => each.blocked);
  const ms = (value: number) => value.toFixed(0);
  console.log(
    `key to painted screen, ${painted.length} keys: p50 ${ms(median(painted))}, p95 ${ms(percentile(painted, 0.95))} ms, aim ${aims.keyToPaint}`,
  );
  console.log(
    `key to the whole list, ${whole.length} keys: p50 ${ms(median(whole))}, p95 ${ms(percentile(whole, 0.95))} ms`,
  );
  console.log(`tasks over ${aims.blocked} ms: ${blocked.length}, the longest ${ms(Math.max(0, ...blocked))} ms`);
  console.log(
    `first key on a page that has only just come: ${ms(median(results.flatMap(({ firsts }) => firsts)))} ms, aim ${aims.firstKey}`,
  );
}

await main();
