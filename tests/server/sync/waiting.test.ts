import { expect, test } from 'vitest';
import { limits } from '#domain/sync/wire/limits.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';
import { must, name, newClient, newKey, pushOf, startRelay } from '#tests/support/relay-in-process.ts';

const soon = 3_000;
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  const start = performance.now();
  const value = await work;
  expect(performance.now() - start).toBeLessThan(soon);
  return value;
};

const seated = async (waiting: () => number, count: number) => {
  while (waiting() < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

describeOnEngines('waiting for news', (engine) => {
  async function pair() {
    const place = await engine.place();
    const here = await startRelay(engine, { place });
    // On PostgreSQL the news come from another process.
    const there = engine.name === 'PostgreSQL' ? await startRelay(engine, { place }) : here;
    const key = newKey();
    must(await here.relay.create(key, ''));
    return { here, there, key };
  }
  const ask = (since: number) => ({ client: newClient(), since, limit: 500, wait: limits.wait });

  test('ends with the push of another, through whichever process', async () => {
    const { here, there, key } = await pair();
    const waiting = here.relay.changes(key, ask(0));
    await seated(here.server.waiting, 1);
    must(await there.relay.push(key, pushOf(newClient(), 1, 5)));
    expect(must(await inTime(waiting)).blobs).toHaveLength(1);
    expect(here.server.waiting()).toBe(0);
  });

  test('does not begin where there is news already, nor longer than asked', async () => {
    const { here, key } = await pair();
    expect(must(await inTime(here.relay.changes(key, { ...ask(0), wait: 30 }))).blobs).toEqual([]);
    must(await here.relay.push(key, pushOf(newClient(), 1, 5)));
    expect(must(await inTime(here.relay.changes(key, ask(0)))).blobs).toHaveLength(1);
  });

  test('ends with sealing and with erasing', async () => {
    const { here, there, key } = await pair();
    const sealing = here.relay.changes(key, ask(0));
    await seated(here.server.waiting, 1);
    must(await there.relay.seal(key));
    expect(must(await inTime(sealing)).sealed).toBe(true);
    const erasing = here.relay.changes(key, ask(0));
    await seated(here.server.waiting, 1);
    must(await there.relay.erase(key));
    expect(await inTime(erasing)).toEqual({ ok: false, error: { reason: 'gone', retryAfter: null } });
  });

  test('ends when the relay stops, which then lets nobody wait', async () => {
    const { here, key } = await pair();
    const waiting = [1, 2, 3].map(() => here.relay.changes(key, ask(0)));
    await seated(here.server.waiting, 3);
    here.server.answerAll();
    for (const each of await inTime(Promise.all(waiting))) expect(must(each).blobs).toEqual([]);
    must(await inTime(here.relay.changes(key, ask(0))));
  });

  test('leaves its place when the phone hangs up', async () => {
    const { here, key } = await pair();
    const phone = new AbortController();
    const waiting = here.relay.changes(key, ask(0), phone.signal);
    await seated(here.server.waiting, 1);
    phone.abort();
    await inTime(waiting);
    expect(here.server.waiting()).toBe(0);
  });

  test('is for 32 of a space at a time; the next is answered at once', async () => {
    const { here, key } = await pair();
    const waiting = Array.from({ length: 32 }, () => here.relay.changes(key, ask(0)));
    await seated(here.server.waiting, 32);
    must(await inTime(here.relay.changes(key, ask(0))));
    here.server.answerAll();
    await Promise.all(waiting);
  });
});

describeOnEngines('the mailbox', (engine) => {
  const letter = (text: string) => new TextEncoder().encode(text);

  test('hands letters over, each written once, for ten minutes from the first', async () => {
    const { relay, clock } = await startRelay(engine);
    const box = name(16);
    expect(must(await relay.takeLetter(box, 0, 0))).toBeNull();
    must(await relay.putLetter(box, 0, letter('commit')));
    must(await relay.putLetter(box, 0, letter('commit')));
    expect(await relay.putLetter(box, 0, letter('other'))).toMatchObject({ error: { reason: 'conflict' } });
    expect(must(await relay.takeLetter(box, 0, 0))).toEqual(letter('commit'));
    clock.now += limits.mailbox - 1;
    must(await relay.putLetter(box, 1, letter('late')));
    expect(must(await relay.takeLetter(box, 1, 0))).toEqual(letter('late'));
    clock.now += 1;
    expect(must(await relay.takeLetter(box, 1, 0))).toBeNull();
    must(await relay.putLetter(box, 0, letter('another pairing')));
    expect(must(await relay.takeLetter(box, 1, 0))).toBeNull();
  });

  test('takes six letters of 4 kB', async () => {
    const { relay } = await startRelay(engine);
    const box = name(16);
    for (let no = 0; no < limits.letters; no += 1) must(await relay.putLetter(box, no, new Uint8Array(limits.letter)));
    const reason = async (answer: ReturnType<typeof relay.putLetter>) => {
      const { ok, ...rest } = await answer;
      return ok ? 'taken' : 'error' in rest && rest.error.reason;
    };
    expect(await reason(relay.putLetter(box, limits.letters, letter('x')))).toBe('unknown');
    expect(await reason(relay.putLetter(name(16), 0, new Uint8Array(limits.letter + 1)))).toBe('too-big');
    expect(await reason(relay.putLetter('short', 0, letter('x')))).toBe('unknown');
  });

  test('lets the other phone wait for the next letter', async () => {
    const place = await engine.place();
    const here = await startRelay(engine, { place });
    const there = engine.name === 'PostgreSQL' ? await startRelay(engine, { place }) : here;
    const box = name(16);
    const waiting = here.relay.takeLetter(box, 0, limits.wait);
    await seated(here.server.waiting, 1);
    must(await there.relay.putLetter(box, 0, letter('hei')));
    expect(must(await inTime(waiting))).toEqual(letter('hei'));
  });
});
