import { beforeEach, expect, test } from 'vitest';
import { limits } from '#domain/sync/wire/limits.ts';
import type { SpaceKey } from '#domain/sync/wire/relay.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';
import { must, name, newClient, newKey, pushOf, startRelay, type TestRelay } from '#tests/support/relay-in-process.ts';

const refused = (reason: string) => ({ ok: false, error: { reason, retryAfter: null } });
const everything = { since: 0, limit: 500, wait: 0 };

describeOnEngines('the relay', (engine) => {
  let here: TestRelay;
  let key: SpaceKey;
  beforeEach(async () => {
    here = await startRelay(engine);
    key = newKey();
    must(await here.relay.create(key, ''));
  });
  const pull = async (client = newClient(), more = {}) =>
    must(await here.relay.changes(key, { client, ...everything, ...more }));
  const push = async (...asked: Parameters<typeof pushOf>) => must(await here.relay.push(key, pushOf(...asked)));

  test('hands a push to others, not to whoever pushed', async () => {
    const [one, other] = [newClient(), newClient()];
    const pushed = pushOf(one, 1, 300, 1, 0);
    const seqs = must(await here.relay.push(key, pushed));
    const bodies = pushed.items.map(({ body }) => body);
    expect((await pull(other)).blobs).toEqual(bodies.map((body, at) => ({ seq: seqs[at], body })));
    expect(await pull(one)).toMatchObject({
      blobs: [],
      next: seqs[2],
      head: seqs[2],
      lastNo: 1,
      lastNonce: pushed.nonce,
    });
    expect(await pull(other)).toMatchObject({ lastNo: 0, lastNonce: '', sealed: false });
  });

  test('gives numbers that are the time or more, each once', async () => {
    const client = newClient();
    expect(await push(client, 1, 1, 1)).toEqual([here.clock.now - 1, here.clock.now]);
    expect(await push(client, 2, 1)).toEqual([here.clock.now + 1]);
    here.clock.now += 60_000;
    expect(await push(client, 3, 1)).toEqual([here.clock.now]);
    here.clock.now -= 3_600_000;
    expect(await push(client, 4, 1)).toEqual([here.clock.now + 3_600_001]);
  });

  test('pages by number, and by size', async () => {
    await push(newClient(), 1, ...Array<number>(7).fill(10));
    const client = newClient();
    const seen: number[] = [];
    let page = await pull(client, { limit: 3 });
    while (page.next < page.head) {
      expect(page.blobs).toHaveLength(3);
      seen.push(...page.blobs.map(({ seq }) => seq));
      page = await pull(client, { limit: 3, since: page.next });
    }
    seen.push(...page.blobs.map(({ seq }) => seq));
    expect(new Set(seen).size).toBe(7);

    const writer = newClient();
    for (let no = 1; no <= 3; no += 1) await push(writer, no, ...Array<number>(30).fill(limits.blob));
    const large = await pull(client, { since: page.next });
    expect(large.blobs.length).toBe(limits.body / limits.blob);
    expect(large.next).toBe(large.blobs.at(-1)?.seq);
    expect(large.next).toBeLessThan(large.head);
  });

  test('asked for nothing but numbers leaves the cursor', async () => {
    await push(newClient(), 1, 5);
    expect(await pull(newClient(), { limit: 0, since: 7 })).toMatchObject({ next: 7, blobs: [], head: here.clock.now });
  });

  test('answers a repeated push with what it recorded, and takes it once', async () => {
    const pushed = pushOf(newClient(), 1, 10, 10);
    const seqs = must(await here.relay.push(key, pushed));
    expect(must(await here.relay.push(key, pushed))).toEqual(seqs);
    expect(must(await here.relay.push(key, { ...pushed, items: [] }))).toEqual(seqs);
    expect(must(await here.relay.live(key)).seqs).toEqual(seqs);
  });

  test('refuses a number that does not follow, and a question for a record that is not there', async () => {
    const client = newClient();
    await push(client, 1, 1);
    for (const no of [1, 3, 99]) expect(await here.relay.push(key, pushOf(client, no, 1))).toEqual(refused('conflict'));
    expect(await here.relay.push(key, pushOf(client, 2))).toEqual(refused('conflict'));
    expect(must(await here.relay.live(key)).seqs).toHaveLength(1);
    await push(client, 2, 1);
  });

  test('lets a blob replace others, which stay readable for 30 days', async () => {
    const client = newClient();
    const old = await push(client, 1, 40, 50);
    const [seq = 0] = must(
      await here.relay.push(key, {
        ...pushOf(client, 2, 60),
        items: [{ supersedes: [...old, 5], body: new Uint8Array(60) }],
      }),
    );
    expect((await pull()).blobs.map((blob) => blob.seq)).toEqual([seq]);
    expect(must(await here.relay.live(key))).toMatchObject({ seqs: [seq], head: seq });
    expect(must(await here.relay.get(key, [...old, seq, 5])).map((blob) => blob.seq)).toEqual([...old, seq]);
  });

  test('counts what lives: a full space still takes what replaces as much', async () => {
    const client = newClient();
    const each = Array<number>(40).fill(limits.blob);
    const all: number[] = [];
    for (let no = 1; no <= 8; no += 1) all.push(...(await push(client, no, ...each)));
    expect(await here.relay.push(key, pushOf(client, 9, 1))).toEqual(refused('full'));
    const body = new Uint8Array(limits.blob);
    const replaced = { ...pushOf(client, 9, 1), items: [{ supersedes: [all[0] ?? 0, all[1] ?? 0], body }] };
    must(await here.relay.push(key, replaced));
    await push(client, 10, limits.blob);
    expect(await here.relay.push(key, pushOf(client, 11, 1))).toEqual(refused('full'));
  });

  test('forgets the number of the client not heard of for longest, which so finds itself at 0', async () => {
    const first = newClient();
    await push(first, 1, 1);
    here.clock.now += 86_400_000;
    const others = Array.from({ length: limits.clients }, newClient);
    for (const client of others) await push(client, 1, 1);
    expect((await pull(first)).lastNo).toBe(0);
    expect((await pull(others[0])).lastNo).toBe(1);
    await push(first, 1, 1);
    expect(must(await here.relay.live(key)).seqs).toHaveLength(limits.clients + 2);
  });

  test('keeps spaces apart', async () => {
    const [seq = 0] = await push(newClient(), 1, 9);
    const other = newKey();
    must(await here.relay.create(other, ''));
    expect(must(await here.relay.changes(other, { client: newClient(), ...everything })).blobs).toEqual([]);
    expect(must(await here.relay.get(other, [seq]))).toEqual([]);
    const client = newClient();
    must(
      await here.relay.push(other, { ...pushOf(client, 1), items: [{ supersedes: [seq], body: new Uint8Array(1) }] }),
    );
    expect(must(await here.relay.live(key)).seqs).toEqual([seq]);
  });

  test('sealed is read-only, and says so', async () => {
    const pushed = pushOf(newClient(), 1, 3);
    const seqs = must(await here.relay.push(key, pushed));
    must(await here.relay.seal(key));
    must(await here.relay.seal(key));
    expect(await here.relay.push(key, pushOf(newClient(), 1, 3))).toEqual(refused('sealed'));
    expect(must(await here.relay.push(key, pushed))).toEqual(seqs);
    expect(await pull()).toMatchObject({ sealed: true, blobs: [{ seq: seqs[0] }] });
  });

  test('erased is gone for whoever has the key, and stays gone', async () => {
    await push(newClient(), 1, 3);
    must(await here.relay.erase(key));
    expect(await here.relay.live(key)).toEqual(refused('gone'));
    expect(await here.relay.create(key, '')).toEqual(refused('gone'));
    expect(await here.relay.push(key, pushOf(newClient(), 1, 3))).toEqual(refused('gone'));
    expect(await here.relay.live({ ...key, token: name(32) })).toEqual(refused('unknown'));
  });
});
