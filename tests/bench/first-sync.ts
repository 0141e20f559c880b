import type { BrowserContext, Page } from '@playwright/test';
import { writeBackup } from '#storage/backup-file.ts';
import { familyRows, records } from '#tests/bench/phone/family.ts';
import { firstVisit, slowDown, withPhone } from '#tests/bench/phone/open-phone.ts';
import { withRelaySite } from '#tests/bench/phone/relay-site.ts';
import type { Row } from '#tests/bench/report/row.ts';
import { summary, textTable } from '#tests/bench/report/tables.ts';
import { today } from '#tests/storage/samples.ts';
import { builtSite } from '#tests/support/served-site.ts';
import { texts } from '#tests/support/texts.ts';

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

/** The family's records as a file that the settings restore. */
const backup = writeBackup(
  {
    ...familyRows,
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

async function openPhone(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await firstVisit(page, `${url}/fi/settings`);
  return page;
}

/** One phone begins to share 300 records and a second one joins, both on a processor so many times slower. */
export const beginAndJoin = (
  url: string,
  rate: number,
  network: 'as it is' | 'slow' = 'as it is',
): Promise<{ readonly beginning: Seen; readonly joining: Seen }> =>
  withPhone((first) =>
    withPhone(async (second) => {
      const [mother, father] = [await openPhone(first, url), await openPhone(second, url)];
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

      await slowDown(mother, rate, network);
      await watch(mother, t.sync.code.write, '/sync/v1/');
      await mother.getByRole('button', { name: t.sync.start.action }).click();
      const beginning = await read(mother);

      // A page of sharing says how it stands; in the app, as one taps.
      await mother.getByRole('link', { name: t.sync.code.later }).click();
      await mother.getByText(t.sync.state.inStep).waitFor();
      await mother.getByRole('link', { name: t.sync.add.title }).click();
      await mother.getByRole('img', { name: t.sync.add.picture }).waitFor();
      const signs = await signsOn(mother);
      await father.getByLabel(t.sync.join.typed).fill(signs);
      await father.getByLabel(t.sync.start.name).fill('Mikael');
      await slowDown(father, rate, network);
      await father.getByRole('button', { name: t.sync.join.continue }).click();
      await father.getByText(/^\d{3} \d{3}$/).waitFor();
      await mother.getByText(/^\d{3} \d{3}$/).waitFor();
      await father.waitForTimeout(2_000);
      await watch(father, t.sync.join.done, '/sync/v1/s/');
      await mother.getByRole('button', { name: t.sync.digits.same }).click();
      const joining = await read(father);
      const here = await countHere(father);
      if (here !== records) throw new Error(`${here} of ${records} records are there`);
      return { beginning, joining };
    }),
  );

async function main(): Promise<void> {
  const samples: Record<string, number[]> = {};
  const told = new Set<string>();
  const note = (name: string, ms: number) => {
    console.log(`  ${name}: ${ms.toFixed(0)}`);
    (samples[name] ??= []).push(ms);
  };
  for (let run = 0; run < runs; run += 1)
    await withRelaySite(builtSite, async ({ url }) => {
      const { beginning, joining } = await beginAndJoin(url, 4, isSlow ? 'slow' : 'as it is');
      note('beginning: from the tap to the code', beginning.ms);
      note('longest task, beginning', Math.max(0, ...beginning.tasks));
      note('joining: to all 300 here, said', joining.ms);
      note('longest task, joining', Math.max(0, ...joining.tasks));
      note('tasks over 50 ms, joining', joining.tasks.length);
      for (const word of [...beginning.told, ...joining.told]) told.add(word);
    });
  const rows = Object.entries(samples).map(([name, values]): Row => ({
    ...{ part: 'sync', name, unit: 'ms', values, aim: aims[name] ?? null, before: [] },
  }));
  const results = { rows, reference: [], before: null, remarks: [] };
  console.log(
    `${records} records; Chromium twice, 4× CPU${isSlow ? ', 9 Mbps, 100 ms' : ''}; ${runs} runs\n${textTable(results)}\n${summary(rows)}`,
  );
  console.log(`said on the way: ${[...told].join(' | ') || 'nothing'}`);
}

// `npm run bench -- sync` measures the same beside everything else.
if (process.argv[1] === import.meta.filename) await main();
