import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openOffline } from '#tests/faults/look.ts';
import { openPhone } from '#tests/faults/phone.ts';
import { faultsOfApp } from '#tests/faults/precache.ts';
import { allThings } from '#tests/faults/things.ts';
import { openShifted } from './clock.ts';
import { waitUntilStored, type Scenario, type Stage } from './stage.ts';
import { dieAndReopen, lookNow, writeAll } from './write-all.ts';

/** A year without a network, five versions later: the newest is offered, taken, and everything written is there. */
export const yearAway: Scenario = async (stage) => {
  const { site, releases, folders, open } = stage;
  const before = await open();
  await waitUntilStored(before);
  const first = await lookNow(stage, before, new Map(), await writeAll(stage, before, allThings, new Map()));
  await before.victim.kill();
  // Each replaces the one before it, which no phone of this family has seen.
  for (let version = 1; version < folders.length; version += 1) {
    releases.app();
    releases.packs();
  }
  const later = await openShifted(stage, 366, '/fi/settings');
  await later.page.getByRole('button', { name: 'Ota käyttöön' }).click({ timeout: 30_000 });
  await later.page.getByText(`Versio 8.0.${folders.length - 1}`).waitFor({ timeout: 30_000 });
  await waitUntilStored(later);
  const second = await lookNow(stage, later, first.found, await writeAll(stage, later, allThings, first.found));
  const phone = await dieAndReopen(stage, later, openOffline);
  const third = await lookNow(stage, phone, second.found, null);
  const newest = folders.slice(-1);
  await site.start();
  return [...first.faults, ...second.faults, ...third.faults, ...(await faultsOfApp(phone.page, newest))];
};

const fixtures = join(import.meta.dirname, '../../storage/fixtures');

/** Puts the frozen database of a release into the browser, as that release left it. */
async function leaveBehind(stage: Stage, name: string): Promise<void> {
  const phone = await openPhone(stage.profile, `${stage.site.url}/robots.txt`);
  stage.phones.push(phone);
  await phone.page.evaluate(
    async (text) => {
      interface Store {
        keyPath: string;
        indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
        rows: unknown[];
      }
      const { version, stores } = JSON.parse(text) as { version: number; stores: Record<string, Store> };
      indexedDB.deleteDatabase('evaat');
      await new Promise<void>((done, fail) => {
        const opening = indexedDB.open('evaat', version);
        opening.onerror = () => fail(opening.error ?? new Error('not opened'));
        opening.onupgradeneeded = () => {
          for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
            const made = opening.result.createObjectStore(store, { keyPath });
            for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
            for (const row of rows) made.add(row);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      });
    },
    readFileSync(join(fixtures, name), 'utf8'),
  );
  await phone.victim.kill();
}

/** A phone that any earlier schema was left on opens with the app of today: the children are there, by name. */
export const everySchema: Scenario = async (stage) => {
  const faults: string[] = [];
  for (const name of readdirSync(fixtures).filter((each) => each.startsWith('schema-'))) {
    await leaveBehind(stage, name);
    const phone = await stage.open('/fi/family');
    const isThere = await phone.page
      .getByRole('heading', { name: 'Aino Ö' })
      .waitFor({ timeout: 20_000 })
      .then(() => true)
      .catch(() => false);
    if (!isThere) faults.push(`a child of ${name} is not shown`);
    faults.push(...phone.trouble.map((line) => `${name}: ${line}`));
    await phone.victim.kill();
  }
  return faults;
};
