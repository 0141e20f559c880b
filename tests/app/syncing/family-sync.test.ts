// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toRecoveryCode } from '#domain/sync/recovery-code.ts';
import { aino, childRow, eino, memory } from '#tests/storage/samples.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { must, openPhone, pair, type OpenPhone } from './family.ts';

let relay: TestRelay;
let mother: OpenPhone;
let father: OpenPhone;
beforeEach(async () => {
  relay = await sqliteRelay();
  mother = await openPhone(relay);
  father = await openPhone(relay);
});

const soon = { timeout: 8_000, interval: 20 };
const until = (check: () => unknown) => vi.waitUntil(check, soon);
const inStep = async (...phones: readonly OpenPhone[]) => {
  for (const phone of phones) await until(() => phone.state().status.kind === 'in-step');
};
const fails = (error: string) => ({ ok: false, error });
const noteOn = (phone: OpenPhone) => phone.on(async (db) => (await db.memories.get(memory.id))?.note);

describe('switching on', () => {
  test('gives a code that opens the family’s space on a new phone', async () => {
    await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    const code = must(await mother.sync.switchOn('Äidin puhelin'));
    expect(code).toMatch(/^(\w{4}-){6}\w{4}$/);
    expect(await mother.sync.showCode()).toEqual({ ok: true, value: code });
    expect(mother.memory.get('sync')).toBe('on');
    await inStep(mother);
    expect(await father.sync.joinByCode(code.toLowerCase(), 'Isän puhelin')).toEqual({
      ok: true,
      value: { doubles: [] },
    });
    expect(await father.on((db) => db.children.toArray())).toEqual([childRow({ nickname: 'Aino' })]);
  });
  test('twice, or joining on top, is refused', async () => {
    const code = must(await mother.sync.switchOn('Äiti'));
    expect(await mother.sync.switchOn('Äiti')).toEqual(fails('already'));
    expect(await mother.sync.joinByCode(code, 'Äiti')).toEqual(fails('already'));
    expect(await mother.sync.join(code, 'Äiti')).toEqual(fails('already'));
  });
  test('checks what is written on paper', async () => {
    const code = must(await mother.sync.switchOn('Äiti'));
    expect(mother.state().isCodeChecked).toBe(false);
    expect(await mother.sync.checkCode(code.slice(0, -1))).toEqual(fails('too-short'));
    expect(await mother.sync.checkCode(`${code}7`)).toEqual(fails('too-long'));
    expect(await mother.sync.checkCode(code.replace(/.$/, 'U'))).toEqual(fails('odd-sign'));
    expect(await mother.sync.checkCode(code.replace(/.$/, (sign) => (sign === '7' ? '8' : '7')))).toEqual(
      fails('typo'),
    );
    expect(await mother.sync.checkCode(await toRecoveryCode(new Uint8Array(16)))).toEqual(fails('wrong-code'));
    expect(await mother.sync.checkCode(code.replace(/-/g, ' '))).toEqual({ ok: true, value: undefined });
    await until(() => mother.state().isCodeChecked);
  });
  test('changes nothing here when the relay does not take it', async () => {
    const refusing = await openPhone(relay, {
      between: { create: () => Promise.resolve({ ok: false, error: { reason: 'offline', retryAfter: null } }) },
    });
    expect(await refusing.sync.switchOn('Äiti')).toEqual(fails('offline'));
    expect(await refusing.on((db) => db.sync.count())).toBe(0);
    expect(refusing.memory.get('sync')).toBeUndefined();
    expect(refusing.state().status.kind).toBe('off');
  });
  test.each([
    ['an edition without a relay', null, 'no-relay'],
    ['a relay that takes nobody new', { spaces: 'closed', pushKey: null }, 'closed'],
  ] as const)('on %s is refused', async (_, info, reason) => {
    const phone = await openPhone(relay, { between: { info: () => Promise.resolve({ ok: true, value: info }) } });
    expect(await phone.sync.switchOn('Äiti')).toEqual(fails(reason));
  });
  test('with a code of nobody finds nobody', async () => {
    expect(await father.sync.joinByCode(await toRecoveryCode(new Uint8Array(16)), 'Isä')).toEqual(fails('unknown'));
    expect(await father.on((db) => db.sync.count())).toBe(0);
  });
  test('is off for who has not switched it on', async () => {
    expect(await mother.sync.offer()).toEqual(fails('off'));
    expect(await mother.sync.showCode()).toEqual(fails('off'));
    expect(await mother.sync.checkNow()).toEqual(fails('off'));
    expect(await mother.sync.leave('keep')).toEqual(fails('off'));
    expect(await mother.sync.pause()).toEqual(fails('off'));
  });
});

describe('two phones', () => {
  beforeEach(async () => {
    await mother.on((db) => db.memories.add(memory));
    must(await mother.sync.switchOn('Äiti'));
    await pair(mother, father, 'Isä');
  });

  test('have the same, and go on having it', async () => {
    expect(await noteOn(father)).toBe(memory.note);
    await father.on((db) => db.memories.update(memory.id, { note: 'Isän sanat' }));
    await until(async () => (await noteOn(mother)) === 'Isän sanat');
    await inStep(mother, father);
  });
  test('are listed with their names, and say "on all devices" only when it is so', async () => {
    const listed: string[][] = [];
    const stop = mother.sync.watchDevices((devices) => listed.push(devices.map(({ name }) => name)));
    await until(() => listed.at(-1)?.length === 2);
    expect(listed.at(-1)).toEqual(['Äiti', 'Isä']);
    stop();
    await until(() => mother.state().isEverywhere && father.state().isEverywhere);
    father.page.isVisible = false;
    father.page.isOnline = false;
    await father.runner.alone(() => Promise.resolve());
    await mother.on((db) => db.memories.update(memory.id, { note: 'Uutta' }));
    await until(() => !mother.state().isEverywhere);
    await inStep(mother);
    expect(mother.state().isEverywhere).toBe(false);
    father.page.isVisible = true;
    father.page.isOnline = true;
    father.comesBack();
    await until(() => mother.state().isEverywhere);
    expect(await noteOn(father)).toBe('Uutta');
  });
  test('come to rest: what devices tell of themselves is not answered for ever', async () => {
    await until(() => mother.state().isEverywhere && father.state().isEverywhere);
    await new Promise((done) => setTimeout(done, 300));
    const count = async () => (await mother.on((db) => db.sync.toArray())).map((row) => ('no' in row ? row.no : 0));
    const before = [await count(), relay.lines.length];
    await new Promise((done) => setTimeout(done, 3_000));
    expect([await count(), relay.lines.length]).toEqual(before);
  });
  test('know who wrote what', async () => {
    await father.on((db) => db.memories.update(memory.id, { title: 'Lumi' }));
    await until(async () => (await mother.on((db) => db.memories.get(memory.id)))?.title === 'Lumi');
    const changes = must(await mother.sync.changesOf(`memories|${memory.id}`));
    expect(changes[0]).toMatchObject({ field: 'title', by: 'Isä', isThisDevice: false, at: relay.clock.now });
    expect(changes.find(({ field }) => field === 'note')).toMatchObject({ by: 'Äiti', isThisDevice: true, at: null });
  });
  test('keep both versions of a text, each with its writer', async () => {
    father.page.isOnline = false;
    await father.runner.alone(() => Promise.resolve());
    await father.on((db) => db.memories.update(memory.id, { note: 'Isän muisto' }));
    await mother.on((db) => db.memories.update(memory.id, { note: 'Äidin muisto' }));
    father.page.isOnline = true;
    father.comesBack();
    await until(async () => (await noteOn(mother))?.includes('Isän muisto'));
    const note = must(await mother.sync.changesOf(`memories|${memory.id}`)).find(({ field }) => field === 'note');
    expect(note?.versions.map(({ value, by }) => [value, by]).sort()).toEqual([
      ['Isän muisto', 'Isä'],
      ['Äidin muisto', 'Äiti'],
    ]);
  });
  test('get back what one deleted, with everything that went along', async () => {
    await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    await until(async () => (await father.on((db) => db.children.count())) === 1);
    await father.on((db) =>
      db.transaction('rw', db.children, db.memories, async () => {
        await db.memories.delete(memory.id);
        await db.children.delete(aino);
      }),
    );
    await until(async () => (await mother.on((db) => db.children.count())) === 0);
    const lists: (readonly { key: string; by: string | null; withIt: number }[])[] = [];
    const stop = mother.sync.watchDeleted((deleted) => lists.push(deleted));
    await until(() => lists.at(-1)?.length === 1);
    expect(lists.at(-1)).toMatchObject([{ key: `children|${aino}`, by: 'Isä', withIt: 1, row: { nickname: 'Aino' } }]);
    must(await mother.sync.restore(`children|${aino}`));
    await until(() => lists.at(-1)?.length === 0);
    stop();
    await until(async () => (await noteOn(father)) === memory.note);
    expect(await father.on((db) => db.children.get(aino))).toEqual(childRow({ nickname: 'Aino' }));
  });
  test('are not reached by a pause, and catch up after it', async () => {
    must(await father.sync.pause());
    await until(() => father.state().isPaused);
    await mother.on((db) => db.memories.update(memory.id, { note: 'Tauolla' }));
    await inStep(mother);
    await new Promise((done) => setTimeout(done, 500));
    expect(await noteOn(father)).toBe(memory.note);
    must(await father.sync.resume());
    await until(async () => (await noteOn(father)) === 'Tauolla');
  });
  test('compare everything when asked', async () => {
    await inStep(mother, father);
    expect(await mother.sync.checkNow()).toEqual({ ok: true, value: undefined });
  });
  test('see a new name', async () => {
    must(await father.sync.renameDevice('Isän tabletti'));
    const listed: string[][] = [];
    const stop = mother.sync.watchDevices((devices) => listed.push(devices.map(({ name }) => name)));
    await until(() => listed.at(-1)?.includes('Isän tabletti'));
    stop();
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

describe('a phone that joins', () => {
  test('brings what it had, and lists children that may be the same', async () => {
    await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    await father.on((db) => db.children.add(childRow({ id: eino, nickname: ' aino ' })));
    await father.on((db) => db.memories.add({ ...memory, child: eino }));
    must(await mother.sync.switchOn('Äiti'));
    const { doubles } = await pair(mother, father, 'Isä');
    expect(doubles.map(({ mine, theirs }) => [mine.id, theirs.id])).toEqual([[eino, aino]]);
    must(await father.sync.sameChild(eino, aino));
    expect(father.forgotten).toEqual([eino]);
    await until(() => father.state().doubles.length === 0);
    await until(async () => (await mother.on((db) => db.memories.get(memory.id)))?.child === aino);
    expect(await mother.on((db) => db.children.toArray())).toEqual([childRow({ nickname: 'Aino' })]);
  });
  test('is not asked again about children that are two', async () => {
    await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    await father.on((db) => db.children.add(childRow({ id: eino, nickname: 'Aino' })));
    must(await mother.sync.switchOn('Äiti'));
    await pair(mother, father, 'Isä');
    await until(() => father.state().doubles.length === 1);
    must(await father.sync.notSameChild(eino, aino));
    await until(() => father.state().doubles.length === 0);
  });
  test('gets nothing when the digits differ', async () => {
    must(await mother.sync.switchOn('Äiti'));
    const offer = must(await mother.sync.offer());
    const joining = must(await father.sync.join(offer.typed, 'Isä'));
    must(await offer.digits);
    must(await offer.answer(false));
    expect(await joining.finished).toEqual(fails('refused'));
    expect(await father.on((db) => db.sync.count())).toBe(0);
  });
  test('with the code of another site is told so', async () => {
    const text = `1.${'A'.repeat(22)}.https://another.example/sync`;
    expect(await father.sync.join(text, 'Isä')).toEqual(fails('other-site'));
    expect(await father.sync.join('Hei', 'Isä')).toEqual(fails('too-short'));
  });
});

describe('two tabs of a phone', () => {
  test('do the work once, and both know how it stands', async () => {
    must(await mother.sync.switchOn('Äiti'));
    await inStep(mother);
    const second = await openPhone(relay, { tabOf: mother });
    await until(() => second.state().status.kind === 'in-step');
    await mother.on((db) => db.memories.add(memory));
    must(await second.sync.pause());
    await until(() => mother.state().isPaused);
  });
});
