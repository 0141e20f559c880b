import { expect, test } from 'vitest';
import { limits } from '#domain/sync/wire/limits.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';
import { must, newClient, newKey, pushOf, startRelay } from '#tests/support/relay-in-process.ts';

describeOnEngines('many at once', (engine) => {
  test('eight writers never make a reader miss a blob', async () => {
    const place = await engine.place();
    // Two relays on one PostgreSQL; SQLite has one process.
    const first = await startRelay(engine, { place });
    const relays = [first, engine.name === 'PostgreSQL' ? await startRelay(engine, { place }) : first];
    const key = newKey();
    must(await first.relay.create(key, ''));
    // The clock stands still: only the row's lock keeps the numbers in order.
    const [writers, pushes] = [8, 12];
    let writing = true;
    const seen: number[] = [];
    async function read() {
      const client = newClient();
      let since = 0;
      const page = async () => {
        const changes = must(await first.relay.changes(key, { client, since, limit: 7, wait: 0 }));
        seen.push(...changes.blobs.map(({ seq }) => seq));
        since = changes.next;
        return changes.next < changes.head;
      };
      while (writing) await page();
      while (await page());
    }
    const reading = read();
    await Promise.all(
      Array.from({ length: writers }, async (_, at) => {
        const client = newClient();
        for (let no = 1; no <= pushes; no += 1)
          must(
            (await relays[at % 2]?.relay.push(key, pushOf(client, no, 256, 256))) ?? { ok: false, error: 'no relay' },
          );
      }),
    );
    writing = false;
    await reading;
    expect(seen).toHaveLength(writers * pushes * 2);
    expect(new Set(seen).size).toBe(seen.length);
    expect(must(await first.relay.live(key)).seqs).toEqual(seen);
  });

  test('of those who use one number of one client, one wins', async () => {
    const { relay } = await startRelay(engine);
    const key = newKey();
    must(await relay.create(key, ''));
    const client = newClient();
    for (let no = 1; no <= 8; no += 1) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => relay.push(key, pushOf(client, no, 10))));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      for (const answer of answers) if (!answer.ok) expect(answer.error.reason).toBe('conflict');
    }
    expect(must(await relay.live(key)).seqs).toHaveLength(8);
  });

  test('the same push twice at the same time is taken once', async () => {
    const { relay } = await startRelay(engine);
    const key = newKey();
    must(await relay.create(key, ''));
    const client = newClient();
    for (let no = 1; no <= 5; no += 1) {
      const push = pushOf(client, no, 10, 20);
      const [one, other] = await Promise.all([relay.push(key, push), relay.push(key, push)]);
      expect(must(one)).toEqual(must(other));
    }
    expect(must(await relay.live(key)).seqs).toHaveLength(10);
  });

  test('pushes that race for the last room do not pass the quota, nor do phones that replace the same blob', async () => {
    const { relay } = await startRelay(engine);
    const key = newKey();
    must(await relay.create(key, ''));
    const filler = newClient();
    for (let no = 1; no <= 7; no += 1)
      must(await relay.push(key, pushOf(filler, no, ...Array<number>(45).fill(limits.blob))));
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => relay.push(key, pushOf(newClient(), 1, limits.blob, limits.blob))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    const { seqs } = must(await relay.live(key));
    const item = { supersedes: seqs.slice(0, 40), body: new Uint8Array(limits.blob) };
    await Promise.all(Array.from({ length: 4 }, () => relay.push(key, { ...pushOf(newClient(), 1), items: [item] })));
    // 40 blobs were freed once: their room is what there is, and no more.
    let room = 0;
    const last = newClient();
    while ((await relay.push(key, pushOf(last, room + 1, limits.blob))).ok) room += 1;
    const live = must(await relay.live(key)).seqs.length;
    expect(live * limits.blob).toBe(Math.floor(limits.space / limits.blob) * limits.blob);
    expect(room).toBeGreaterThan(30);
  });
});
