import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceId } from '#domain/ids.ts';
import { listItemId } from '#domain/kit/list-item.ts';
import { helsinkiDate, plusDays } from '#domain/time/local-date.ts';
import { readSyncSettings } from '#server/sync/settings.ts';
import { startSync } from '#server/sync/start.ts';
import { writeBackup } from '#storage/backup-file.ts';
import { median, table, type Row } from '#tests/bench/report.ts';
import { childRow, eino, memory, packed, today, vitamin } from '#tests/storage/samples.ts';
import { builtSite, serveSite } from '#tests/support/served-site.ts';
import { texts } from '#tests/support/texts.ts';
import { chromiumArguments, findChromium } from '#tools/test/chromium.ts';

/*
 * `npx tsx tests/bench/first-sync.ts [slow]`: a family with 300 records begins to share, and a second phone joins; both are cheap phones (4×
 * slower processor), each a browser of its own, and the relay is the real one on SQLite. `slow`: also 9 Mbps, 100 ms there and back.
 */
const runs = Number(process.env['RUNS'] ?? 5);
const isSlow = process.argv[2] === 'slow';
const aims: Readonly<Record<string, number>> = {
  'joining: to all 300 here, said': 1_000,
  'longest task, joining': 50,
  'longest task, beginning': 50,
};
const t = texts.fi;

const records = 300;
const note = 'Neuvolassa puhuttiin unesta ja syömisestä. '.repeat(4).slice(0, 150);
const id = (at: number) => at.toString(16).padStart(32, '0');
const many = <T>(count: number, row: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => row(at));

const from = helsinkiDate(new Date());

/** 300 records as a family has them, half of them with a note. */
const backup = writeBackup(
  {
    children: [
      childRow({ nickname: 'Aino', birthDate: today }),
      childRow({ id: eino, nickname: 'Eino', birthDate: today }),
    ],
    // Four that come each day, the rest visits in the coming months.
    own: many(30, (at) => ({
      ...vitamin,
      id: id(at),
      start: plusDays(from, at * 5),
      ...(at >= 4 && { kind: 'visit' as const, repeat: null }),
      note: at % 2 ? note : null,
    })),
    ownDone: many(88, (at) => {
      const [own, on] = [id(at % 4), plusDays(from, Math.floor(at / 4) - 22)];
      return { id: `own:${own}:${on}T08:00`, own, on };
    }),
    memories: many(60, (at) => ({ ...memory, id: id(at), note })),
    listItems: many(90, (at) => ({ ...packed, id: listItemId('going-out', `i${at}`), item: `i${at}` })),
    favourites: many(30, (at) => ({ id: serviceId(`service-${at}`) })),
    reminders: [],
    leaves: [],
    days: [],
    exported: [],
    reading: [],
    seen: [],
    visitNotes: [],
    settings: [],
  },
  today,
);

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!isSlow) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 9e6 / 8,
    uploadThroughput: 3e6 / 8,
  });
}

interface Seen {
  /** From the tap, or from the first question about the family's space, until `said` stood on the page, ms. */
  readonly ms: number;
  readonly tasks: readonly number[];
  /** What the page said on its way, each once. */
  readonly told: readonly string[];
}

/** Watches from inside the page until a heading with this text is there; called before, read after. */
const watch = (page: Page, said: string, path: string) =>
  page.evaluate(
    ({ heading, from }) => {
      const tasks: number[] = [];
      const told = new Set<string>();
      const begun = performance.now();
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
      const seen = new Promise<number>((done) => {
        const look = () => {
          for (const each of document.querySelectorAll('main :is(h2, [role=status], p)'))
            if (/\d+ tieto|Haetaan|Otetaan/.test(each.textContent))
              told.add(each.textContent.replace(/\d+ tieto/, 'N tieto'));
          const isThere = [...document.querySelectorAll('main h2')].some(({ textContent }) => textContent === heading);
          if (!isThere) return;
          watcher.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now());
            port2.postMessage(null);
          });
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document, { childList: true, subtree: true, characterData: true });
      });
      Object.assign(window, {
        readSync: async () => {
          const end = await seen;
          const asked = performance
            .getEntriesByType('resource')
            .filter(({ name, startTime }) => name.includes(from) && startTime >= begun)
            .map(({ startTime }) => startTime);
          // What came of the last task is told a moment later.
          await new Promise((done) => setTimeout(done, 500));
          return { ms: end - Math.min(...asked), tasks, told: [...told] };
        },
      });
    },
    { heading: said, from: path },
  );

const read = (page: Page): Promise<Seen> =>
  page.evaluate(() => (window as unknown as { readSync: () => Promise<Seen> }).readSync());

/** Rows of the family's own tables on a phone. */
const countHere = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('evaat');
        opening.onerror = () => fail(new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          const names = ['children', 'own', 'ownDone', 'memories', 'listItems', 'favourites'];
          const transaction = db.transaction(names);
          const counts = names.map((name) => transaction.objectStore(name).count());
          transaction.oncomplete = () => {
            db.close();
            done(counts.reduce((sum, { result }) => sum + result, 0));
          };
        };
      }),
  );

const signsOn = async (page: Page): Promise<string> =>
  (await page.getByRole('listitem').allInnerTexts())
    .map((text) => text.trim().slice(0, 4))
    .filter((text) => /^[0-9A-Z]{4}$/.test(text))
    .join(' ');

async function openPhone(url: string, profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
    viewport: { width: 390, height: 844 },
  });
  // tsx names inner functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();
  await page.goto(`${url}/fi/settings`);
  await page.getByText('Kaikki tallessa').first().waitFor({ timeout: 60_000 });
  return { context, page };
}

async function once(
  url: string,
  profiles: string,
  note: (name: string, ms: number) => void,
): Promise<readonly string[]> {
  const [first, second] = [
    await openPhone(url, join(profiles, 'first')),
    await openPhone(url, join(profiles, 'second')),
  ];
  const { page: mother } = first;
  const { page: father } = second;
  await mother
    .getByLabel(t.settings.backup.import)
    .setInputFiles({ name: 'evaat.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await mother.getByRole('button', { name: t.settings.backup.apply, exact: true }).click();
  await mother.getByText(t.settings.backup.restored).waitFor();
  await mother.goto(`${url}/fi/settings/phones`);
  await mother.getByLabel(t.sync.start.name).fill('Anna');
  await father.goto(`${url}/fi/settings/phones/join`);
  await father.getByLabel(t.sync.join.typed).waitFor();
  // The pages that most never open are fetched and kept.
  await mother.waitForTimeout(3_000);

  await slow(mother);
  await watch(mother, t.sync.code.write, '/sync/v1/');
  await mother.getByRole('button', { name: t.sync.start.action }).click();
  const begun = await read(mother);
  note('beginning: from the tap to the code', begun.ms);
  note('longest task, beginning', Math.max(0, ...begun.tasks));

  // A page of sharing says how it stands; in the app, as one taps.
  await mother.getByRole('link', { name: t.sync.code.later }).click();
  await mother.getByText(t.sync.state.inStep).waitFor();
  await mother.getByRole('link', { name: t.sync.add.title }).click();
  await mother.getByRole('img', { name: t.sync.add.picture }).waitFor();
  const signs = await signsOn(mother);
  await father.getByLabel(t.sync.join.typed).fill(signs);
  await father.getByLabel(t.sync.start.name).fill('Mikael');
  await slow(father);
  await father.getByRole('button', { name: t.sync.join.continue }).click();
  await father.getByText(/^\d{3} \d{3}$/).waitFor();
  await mother.getByText(/^\d{3} \d{3}$/).waitFor();
  await father.waitForTimeout(2_000);
  await watch(father, t.sync.join.done, '/sync/v1/s/');
  await mother.getByRole('button', { name: t.sync.digits.same }).click();
  const joined = await read(father);
  const here = await countHere(father);
  if (here !== records) throw new Error(`${here} of ${records} records are there`);
  note('joining: to all 300 here, said', joined.ms);
  note('longest task, joining', Math.max(0, ...joined.tasks));
  note('tasks over 50 ms, joining', joined.tasks.length);
  for (const { context } of [first, second]) await context.close();
  return [...begun.told, ...joined.told];
}

async function main(): Promise<void> {
  const settings = readSyncSettings({});
  if (!settings.ok) throw new Error(settings.error);
  const samples: Record<string, number[]> = {};
  const told = new Set<string>();
  for (let run = 0; run < runs; run += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'evaat-first-sync-'));
    const relay = await startSync(
      { ...settings.value, place: { sqlite: join(folder, 'sync.sqlite') } },
      { log: () => undefined },
    );
    const site = await serveSite(builtSite, relay.app);
    try {
      const words = await once(site.url, folder, (name, ms) => {
        console.log(`  ${name}: ${ms.toFixed(0)}`);
        (samples[name] ??= []).push(ms);
      });
      for (const word of words) told.add(word);
    } finally {
      relay.answerAll();
      await site.close();
      await relay.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const rows = Object.entries(samples).map(([name, values]): Row => ({ name, values, aim: aims[name] ?? null }));
  console.log(
    `${records} records; Chromium twice, 4× CPU${isSlow ? ', 9 Mbps, 100 ms' : ''}; ${runs} runs; ms\n${table(rows)}`,
  );
  console.log(`said on the way: ${[...told].join(' | ') || 'nothing'}`);
  const missed = rows.filter(({ values, aim }) => aim !== null && median(values) > aim);
  if (missed.length > 0) console.log(`over the aim: ${missed.map(({ name }) => name).join(', ')}`);
}

await main();
