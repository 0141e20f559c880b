// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { serviceId } from '#domain/ids.ts';
import { toRecoveryCode } from '#domain/sync/recovery-code.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import { aino, childRow, eino, memory } from '#tests/storage/samples.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { fails, inStep, must, openPhone, pair, until, type OpenPhone } from './family.ts';

let relay: TestRelay;
let mother: OpenPhone;
let father: OpenPhone;
beforeEach(async () => {
  relay = await sqliteRelay();
  mother = await openPhone(relay);
  father = await openPhone(relay);
});

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
  test('gets a family that is more than the relay hands out at once, and brings what it had', async () => {
    const many = Array.from({ length: limits.batch + 20 }, (_, at) => ({ id: serviceId(`service-${at}`) }));
    await mother.on((db) => db.favourites.bulkAdd(many));
    const code = must(await mother.sync.switchOn('Äiti'));
    await inStep(mother);
    const beginnings: number[] = [];
    const changes: Relay['changes'] = (space, question, signal) => {
      if (question.since === 0) beginnings.push(question.limit);
      return relay.relay.changes(space, question, signal);
    };
    const away = await openPhone(relay, { between: { changes } });
    await away.on((db) => db.memories.add(memory));
    must(await away.sync.joinByCode(code, 'Isä'));
    expect(await away.on((db) => db.favourites.count())).toBe(many.length);
    expect(beginnings, 'asked for once, as much as comes at once').toEqual([limits.batch]);
    await until(async () => (await mother.on((db) => db.memories.count())) === 1);
  });
  test('is in though the network carries no more than the first word, and gets the family when it does', async () => {
    await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    const code = must(await mother.sync.switchOn('Äiti'));
    await inStep(mother);
    const isWeak = { now: true };
    const changes: Relay['changes'] = (space, question, signal) =>
      isWeak.now && question.limit > 0
        ? Promise.resolve({ ok: false, error: { reason: 'offline', retryAfter: null } })
        : relay.relay.changes(space, question, signal);
    const away = await openPhone(relay, { between: { changes } });
    must(await away.sync.joinByCode(code, 'Isä'));
    expect(await away.on((db) => db.children.count())).toBe(0);
    isWeak.now = false;
    away.comesBack();
    await until(async () => (await away.on((db) => db.children.count())) === 1);
  });
  test('given up while it asks for the family does not come in', async () => {
    must(await mother.sync.switchOn('Äiti'));
    let isAsked = false;
    const changes: Relay['changes'] = (_space, _question, signal) =>
      new Promise((done) => {
        isAsked = true;
        signal?.addEventListener('abort', () => done({ ok: false, error: { reason: 'offline', retryAfter: null } }));
      });
    const away = await openPhone(relay, { between: { changes } });
    const offer = must(await mother.sync.offer());
    const joining = must(await away.sync.join(offer.typed, 'Isä'));
    must(await offer.digits);
    must(await offer.answer(true));
    await until(() => isAsked);
    joining.cancel();
    expect(await joining.finished).toEqual(fails('cancelled'));
    expect(await away.on((db) => db.sync.count())).toBe(0);
    expect(away.state().status.kind).toBe('off');
  });
  test('is in though the network goes after the first word, and brings what it had when it is back', async () => {
    await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    const code = must(await mother.sync.switchOn('Äiti'));
    await inStep(mother);
    const isOut = { now: true };
    const push: Relay['push'] = (...asked) =>
      isOut.now
        ? Promise.resolve({ ok: false, error: { reason: 'offline', retryAfter: null } })
        : relay.relay.push(...asked);
    const away = await openPhone(relay, { between: { push } });
    await away.on((db) => db.memories.add(memory));
    must(await away.sync.joinByCode(code, 'Isä'));
    expect(await away.on((db) => db.children.toArray())).toEqual([childRow({ nickname: 'Aino' })]);
    isOut.now = false;
    away.comesBack();
    await until(async () => (await mother.on((db) => db.memories.count())) === 1);
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
