// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nudge } from '#storage/live.ts';
import { memory } from '#tests/storage/samples.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { inStep, must, openPhone, type OpenPhone } from './family.ts';

let relay: TestRelay;
let phone: OpenPhone;
let pushes = 0;
/** What the relay waits for before it answers a push. */
let held: Promise<void> = Promise.resolve();

/** IndexedDB and the relay take real turns; the clock of the page stands still meanwhile. */
async function comes(check: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 4_000; Date.now() < end; await new Promise((done) => setImmediate(done)))
    if (await check()) return true;
  return false;
}
const quiet = async () => {
  for (let turn = 0; turn < 300; turn += 1) await new Promise((done) => setImmediate(done));
};
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  await quiet();
};
const allSent = async () => (await waiting()) === 0;
const waiting = () => phone.on((db) => db.synced.where('[space+dirty]').equals(['family', 1]).count());
const write = (note: string) => phone.on((db) => db.memories.update(memory.id, { note }));

beforeEach(async () => {
  relay = await sqliteRelay();
  held = Promise.resolve();
  phone = await openPhone(relay, {
    between: {
      push: async (...asked) => {
        pushes += 1;
        await held;
        return relay.relay.push(...asked);
      },
    },
  });
  await phone.on((db) => db.memories.add(memory));
  must(await phone.sync.switchOn('Äiti'));
  await inStep(phone);
  // What the phone tells of itself goes too, and what it planned by real time has passed.
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 5_000 });
  await new Promise((done) => setTimeout(done, 2_100));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  pushes = 0;
});
afterEach(async () => {
  // What is planned by the fake clock would else be planned for ever, for the next test too: storage/live.ts keeps one plan for all.
  phone.page.isVisible = false;
  const underWay = new Set(['rest']);
  void phone.runner.alone(() => Promise.resolve()).finally(() => underWay.clear());
  while (underWay.size > 0 || vi.getTimerCount() > 0) {
    await vi.runOnlyPendingTimersAsync();
    await new Promise((done) => setImmediate(done));
  }
  vi.useRealTimers();
});

describe('what is written', () => {
  test('is gathered for two seconds, then goes by itself', async () => {
    await write('yksi');
    await pass(1_000);
    await write('kaksi');
    expect(pushes).toBe(0);
    await pass(1_100);
    expect(await comes(allSent)).toBe(true);
    expect(pushes).toBe(1);
  });
  test('goes within two seconds though something else writes without end', async () => {
    await write('yksi');
    for (let turn = 0; turn < 6; turn += 1) {
      nudge();
      await pass(400);
    }
    expect(await comes(() => pushes === 1)).toBe(true);
  });
  test('goes whenever it comes: no write waits for the next one', async () => {
    // Written at other moments of what the one before has set going.
    for (const [at, ms] of [0, 700, 1_999, 2_000, 2_001, 2_400, 3_900].entries()) {
      await write(`teksti ${at}`);
      await vi.advanceTimersByTimeAsync(ms);
      await write(`teksti ${at} jatkuu`);
      await pass(2_100);
      expect(await comes(allSent)).toBe(true);
    }
  });
  test('while another push is on its way goes after it', async () => {
    let letGo: () => void = () => undefined;
    held = new Promise((done) => (letGo = done));
    await write('ensin');
    await pass(2_100);
    expect(await comes(() => pushes === 1)).toBe(true);
    await write('sitten');
    await pass(2_100);
    expect(pushes).toBe(1);
    letGo();
    expect(await comes(allSent)).toBe(true);
    expect(pushes).toBe(2);
  });
});
