// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { memory } from '#tests/storage/samples.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { fails, inStep, must, noteOn, openPhone, pair, until, type OpenPhone } from './family.ts';

let relay: TestRelay;
let mother: OpenPhone;
let father: OpenPhone;
beforeEach(async () => {
  relay = await sqliteRelay();
  mother = await openPhone(relay);
  father = await openPhone(relay);
});

describe('two phones', () => {
  beforeEach(async () => {
    await mother.on((db) => db.memories.add(memory));
    must(await mother.sync.switchOn('Äiti'));
    await pair(mother, father, 'Isä');
  });

  describe('when one leaves', () => {
    test('keep what they had, each for itself', async () => {
      must(await father.sync.leave('keep'));
      await until(() => father.state().status.kind === 'off');
      expect(father.memory.get('sync')).toBeUndefined();
      expect(await father.on((db) => db.sync.count())).toBe(0);
      await mother.on((db) => db.memories.update(memory.id, { note: 'Vain täällä' }));
      await inStep(mother);
      expect(await noteOn(father)).toBe(memory.note);
      let names: string[] = [];
      const stop = mother.sync.watchDevices((devices) => {
        names = devices.map(({ name }) => name);
      });
      await until(() => names.join() === 'Äiti');
      stop();
    });
    test('and erases, nothing is deleted on the other', async () => {
      must(await father.sync.leave('erase'));
      expect(await father.on((db) => db.memories.count())).toBe(0);
      await mother.sync.checkNow();
      expect(await noteOn(mother)).toBe(memory.note);
    });
    test('what nobody else has is not erased without being asked again', async () => {
      await inStep(father);
      father.page.isOnline = false;
      const gone = await openPhone(relay, { tabOf: father, between: offline });
      await gone.on((db) => db.memories.update(memory.id, { note: 'Vain minulla' }));
      expect(await gone.sync.leave('erase')).toEqual(fails('unsent'));
      expect(await noteOn(father)).toBe('Vain minulla');
      expect(await gone.sync.leave('erase', true)).toEqual({ ok: true, value: undefined });
      expect(await father.on((db) => db.memories.count())).toBe(0);
    });
  });

  test('erase everything everywhere: on both, and the space is closed', async () => {
    must(await mother.sync.eraseEverywhere());
    expect(await mother.on((db) => db.memories.count())).toBe(0);
    await until(() => father.state().ended);
    expect(father.state().ended).toEqual({ why: 'erased', by: 'Äiti' });
    expect(await father.on((db) => db.memories.count())).toBe(0);
    expect(await father.on((db) => db.synced.count())).toBe(0);
  });

  describe('a third phone that is put out', () => {
    let lost: OpenPhone;
    const idOf = async (name: string) => {
      let id = '';
      const stop = mother.sync.watchDevices((devices) => {
        id = devices.find((device) => device.name === name)?.id ?? '';
      });
      await until(() => id !== '');
      stop();
      return id;
    };
    beforeEach(async () => {
      lost = await openPhone(relay);
      await pair(mother, lost, 'Vanha puhelin');
    });

    test('hears no more, and is told who did it; the others go on in a new space with a new code', async () => {
      const before = must(await mother.sync.showCode());
      const code = must(await mother.sync.removeDevice(await idOf('Vanha puhelin')));
      expect(code).not.toBe(before);
      await until(() => lost.state().ended);
      expect(lost.state().ended).toEqual({ why: 'removed', by: 'Äiti' });
      expect(await noteOn(lost)).toBe(memory.note);
      await until(async () => (await father.sync.showCode()).ok && must(await father.sync.showCode()) === code);
      await mother.on((db) => db.memories.update(memory.id, { note: 'Uudessa kodissa' }));
      await until(async () => (await noteOn(father)) === 'Uudessa kodissa');
      expect(await noteOn(lost)).toBe(memory.note);
      const again = await openPhone(relay);
      expect(await again.sync.joinByCode(before, 'Varas')).toEqual(fails('moved'));
      let removed: readonly { name: string; by: string | null }[] = [];
      const stop = father.sync.watchDevices((_, gone) => {
        removed = gone;
      });
      await until(() => removed.length === 1);
      expect(removed).toMatchObject([{ name: 'Vanha puhelin', by: 'Äiti' }]);
      stop();
    });
    test('twice at once moves the family once', async () => {
      const id = await idOf('Vanha puhelin');
      await inStep(mother, father);
      const both = await Promise.all([mother.sync.removeDevice(id), father.sync.removeDevice(id)]);
      const code = both.find((each) => each.ok);
      expect(code).toBeDefined();
      await until(async () => {
        const [one, other] = [await mother.sync.showCode(), await father.sync.showCode()];
        return one.ok && other.ok && one.value === other.value;
      });
      await mother.on((db) => db.memories.update(memory.id, { note: 'Yhdessä' }));
      await until(async () => (await noteOn(father)) === 'Yhdessä');
      await until(() => lost.state().ended);
    });
    test('on a relay by invitation needs one, and is told so; on a closed one it is told what can be done', async () => {
      const id = await idOf('Vanha puhelin');
      const by = (spaces: 'invited' | 'closed') =>
        openPhone(relay, {
          tabOf: mother,
          between: {
            info: () => Promise.resolve({ ok: true, value: { spaces, pushKey: null } }),
            create: (key, invitation) =>
              invitation === 'kutsu'
                ? relay.relay.create(key, '')
                : Promise.resolve({ ok: false, error: { reason: 'unknown', retryAfter: null } }),
          },
        });
      const closed = await by('closed');
      expect(await closed.sync.removeDevice(id)).toEqual(fails('cannot-move'));
      const invited = await by('invited');
      expect(await invited.sync.removeDevice(id)).toEqual(fails('invitation'));
      expect(await invited.sync.removeDevice(id, 'kutsu')).toMatchObject({ ok: true });
      await until(() => lost.state().ended);
    });
    test('does not cost the others what they wrote without a network', async () => {
      const id = await idOf('Vanha puhelin');
      await inStep(father);
      father.page.isOnline = false;
      await father.runner.alone(() => Promise.resolve());
      await father.on((db) => db.memories.update(memory.id, { title: 'Kirjoitettu metsässä' }));
      must(await mother.sync.removeDevice(id));
      father.page.isOnline = true;
      father.comesBack();
      await until(async () => (await mother.on((db) => db.memories.get(memory.id)))?.title === 'Kirjoitettu metsässä');
      await inStep(mother, father);
    });
  });
});

/** A phone without a network, as the relay's client sees it. */
const nowhere = () => Promise.resolve({ ok: false, error: { reason: 'offline', retryAfter: null } } as const);
const offline = { changes: nowhere, push: nowhere, live: nowhere, get: nowhere, create: nowhere };
