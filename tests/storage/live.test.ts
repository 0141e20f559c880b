import type * as DexieModule from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toldDayId } from '#domain/family/told-day.ts';
import { tick, writeOneOfEach } from './one-of-each.ts';
import {
  aino,
  eino,
  exportedEvent,
  helsinki,
  leave,
  memory,
  packed,
  question,
  reading,
  reminder,
  samplePack,
  smile,
  today,
  vaasa,
  vitamin,
} from './samples.ts';
import { connectionBelow, openTab, settle, type Tab } from './tab.ts';

/** Watches a query; `last` is what it said last. */
function follow<T>(tab: Tab, query: () => Promise<T>) {
  const values: T[] = [];
  const errors: unknown[] = [];
  const stop = tab.watch(
    query,
    (value) => values.push(value),
    (error) => errors.push(error),
  );
  stops.push(stop);
  return { values, errors, stop, last: () => values.at(-1) };
}

/** No test hears what one before it set going. */
const stops: (() => void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await settle(100);
});

/** Every query that pages watch, one after the other on a database that is not open yet, as when the app starts. */
function followAll(tab: Tab) {
  return {
    area: follow(tab, tab.readArea),
    children: follow(tab, tab.listChildren),
    reminders: follow(tab, tab.listReminderStates),
    own: follow(tab, tab.listOwnReminders),
    ownDone: follow(tab, tab.listOwnDone),
    leaves: follow(tab, tab.listLeaves),
    days: follow(tab, tab.listToldDays),
    exported: follow(tab, tab.listExportedEvents),
    reading: follow(tab, tab.listReading),
    list: follow(tab, () => tab.listItemsOf(packed.article)),
    seen: follow(tab, tab.listSeen),
    memories: follow(tab, tab.listMemories),
    visit: follow(tab, tab.listVisitNotes),
    settings: follow(tab, tab.readSettings),
    family: follow(tab, tab.readFamily),
    services: follow(tab, () => tab.readList('directory')),
    packs: follow(tab, tab.listPacks),
  };
}

async function writeEverything(tab: Tab) {
  await writeOneOfEach(tab);
  await tab.saveSetting('hush', today);
  await tab.storePacks([samplePack('directory-all-authored-1', ['112'])], []);
}

const everything = {
  area: { ok: true, value: vaasa },
  children: { ok: true, value: [{ id: aino, nickname: 'Aino' }] },
  reminders: { ok: true, value: [{ id: reminder(aino) }] },
  own: { ok: true, value: [vitamin] },
  ownDone: { ok: true, value: [{ id: tick }] },
  leaves: { ok: true, value: [leave] },
  days: { ok: true, value: [{ id: toldDayId(aino, 'firstTooth'), on: today }] },
  exported: { ok: true, value: [exportedEvent] },
  reading: { ok: true, value: [reading] },
  list: { ok: true, value: [packed] },
  seen: { ok: true, value: [smile] },
  memories: { ok: true, value: [memory] },
  visit: { ok: true, value: [question] },
  settings: { ok: true, value: { area: vaasa, hush: today } },
  family: {
    ok: true,
    value: { children: [{ id: aino }], states: [{ id: reminder(aino) }], own: [vitamin], ownDone: [{ id: tick }] },
  },
  services: { ok: true, value: ['112'] },
  packs: { ok: true, value: [{ id: 'directory-all-authored-1' }] },
};

const nothing = {
  area: { ok: true, value: null },
  children: { ok: true, value: [] },
  reminders: { ok: true, value: [] },
  own: { ok: true, value: [] },
  ownDone: { ok: true, value: [] },
  leaves: { ok: true, value: [] },
  days: { ok: true, value: [] },
  exported: { ok: true, value: [] },
  settings: { ok: true, value: {} },
  family: { ok: true, value: { children: [], states: [], own: [], ownDone: [], leaves: [], days: [] } },
  services: { ok: true, value: [] },
  packs: { ok: true, value: [] },
};

/** Waits until the last word of each watcher is as expected. */
const answered = (followed: ReturnType<typeof followAll>, expected: object) =>
  vi.waitFor(() => {
    expect(Object.fromEntries(Object.entries(followed).map(([name, { last }]) => [name, last()]))).toMatchObject(
      expected,
    );
  });

describe('watchers', () => {
  test('that all wait for the first opening get an answer, not a failure', async () => {
    const followed = followAll(await openTab());
    await answered(followed, nothing);
  });

  test('see, each of them, what this tab writes', async () => {
    const tab = await openTab();
    const followed = followAll(tab);
    await answered(followed, nothing);
    await writeEverything(tab);
    await answered(followed, everything);
    await tab.saveArea(helsinki);
    await tab.saveSetting('hush', null);
    await tab.deleteChild(aino);
    await tab.storePacks([], ['directory-all-authored-1']);
    await answered(followed, {
      ...nothing,
      area: { ok: true, value: helsinki },
      settings: { ok: true, value: { area: helsinki } },
    });
  });

  test('see what another connection writes', async () => {
    const followed = followAll(await openTab());
    await answered(followed, nothing);
    await writeEverything(await openTab());
    await answered(followed, everything);
  });

  test('see what another tab writes, which has a Dexie of its own', async () => {
    const tab = await openTab();
    const followed = follow(tab, tab.listChildren);
    await settle();
    const path = 'dexie/dist/dexie.mjs';
    const { Dexie: OtherDexie } = (await import(path)) as typeof DexieModule;
    const { Dexie: ourDexie } = await import('dexie');
    expect(OtherDexie).not.toBe(ourDexie);
    const other = new OtherDexie('evaat', { indexedDB });
    await other.open();
    await other.table('children').add({ id: eino, nickname: 'Eino' });
    await vi.waitFor(() => {
      expect(followed.last()).toMatchObject({ value: [{ nickname: 'Eino' }] });
    });
    other.close();
  });

  test('go on after the connection died under them', async () => {
    const tab = await openTab();
    const followed = follow(tab, tab.listChildren);
    await settle();
    const connection = await connectionBelow(tab);
    const closed = new Promise((done) => connection.addEventListener('close', done));
    forceCloseDatabase(connection as never);
    await closed;
    await settle();
    await tab.saveChild(aino, {});
    await vi.waitFor(() => {
      expect(followed.last()).toMatchObject({ value: [{ id: aino }] });
    });
    expect(followed.errors).toEqual([]);
  });

  test('ask again when nudged, once for many nudges', async () => {
    const tab = await openTab();
    let answer = 1;
    const followed = follow(tab, () => Promise.resolve(answer));
    await settle();
    answer = 2;
    for (let i = 0; i < 5; i += 1) tab.nudge();
    await settle();
    expect(followed.values).toEqual([1, 2]);
  });

  test('are silent once stopped, also when an answer was under way', async () => {
    const tab = await openTab();
    await tab.listChildren();
    const stopped = follow(tab, tab.listChildren);
    const underWay = follow(tab, tab.listChildren);
    underWay.stop();
    await settle();
    stopped.stop();
    const before = stopped.values.length;
    expect(before).toBeGreaterThan(0);
    await tab.saveChild(aino, {});
    tab.nudge();
    await settle();
    expect(stopped.values).toHaveLength(before);
    expect(underWay.values).toEqual([]);
  });

  test('end with the newest answer when writes come faster than answers', async () => {
    const tab = await openTab();
    await tab.listChildren();
    await settle();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let running = 0;
    const followed = follow(tab, async () => {
      running += 1;
      expect(running).toBe(1);
      const children = await tab.listChildren();
      await held;
      running -= 1;
      return children;
    });
    await settle();
    for (const nickname of ['a', 'b', 'c']) await tab.saveChild(aino, { nickname });
    await settle();
    letGo();
    await settle();
    // The answer that was old when it came, and one for the three writes.
    expect(followed.values).toMatchObject([{ value: [] }, { value: [{ nickname: 'c' }] }]);
    expect(followed.errors).toEqual([]);
  });

  test('tell of a query that throws and ask again after the next write', async () => {
    const tab = await openTab();
    let broken = true;
    const followed = follow(tab, () => (broken ? Promise.reject(new Error('a bug')) : tab.listChildren()));
    await settle();
    expect(followed.errors).toEqual([new Error('a bug')]);
    broken = false;
    await tab.saveChild(aino, {});
    await vi.waitFor(() => {
      expect(followed.last()).toMatchObject({ value: [{ id: aino }] });
    });
  });

  test('may write and watch when they get an answer', async () => {
    const tab = await openTab();
    const inner: unknown[] = [];
    let saved: Promise<unknown> | undefined;
    tab.watch(
      tab.listChildren,
      (children) => {
        if (!saved && children.ok) {
          saved = tab.saveChild(aino, { nickname: 'Aino' });
          tab.watch(
            tab.listChildren,
            (value) => inner.push(value),
            () => undefined,
          );
        }
      },
      () => undefined,
    );
    await vi.waitFor(() => {
      expect(inner.at(-1)).toMatchObject({ value: [{ nickname: 'Aino' }] });
    });
    expect(await saved).toEqual({ ok: true, value: aino });
  });
});
