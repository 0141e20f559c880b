import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '#domain/sync/wire/limits.ts';
import type { Push, Relay, SpaceKey } from '#domain/sync/wire/relay.ts';
import type { Place } from '#server/sync/settings.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';
import { must, name, newClient, newKey, pushOf } from '#tests/support/relay-in-process.ts';
import { runCommand, startRelayProcess } from '#tests/support/relay-process.ts';

const everything = () => ({ client: newClient(), since: 0, limit: 500, wait: 0 });

interface Family {
  readonly key: SpaceKey;
  readonly client: string;
  readonly acknowledged: { push: Push; seqs: readonly number[] }[];
  unanswered: Push | null;
}

/** Pushes one after another until the relay is away; what it said yes to is noted. */
async function pushUntilCut(relay: Relay, family: Family, onAnswer: () => void): Promise<void> {
  for (let no = 1; no <= 100; no += 1) {
    const push = pushOf(family.client, no, 300, 700);
    family.unanswered = push;
    const answer = await relay.push(family.key, push);
    if (!answer.ok) return;
    family.acknowledged.push({ push, seqs: answer.value });
    family.unanswered = null;
    onAnswer();
  }
}

describeOnEngines('the relay as a process', (engine) => {
  const start = async (env = {}) => {
    const place = await engine.place();
    return { place, server: await startRelayProcess(place, env) };
  };

  // SQLite lives in the relay's own process.
  const victims = engine.name === 'SQLite' ? ['the relay'] : ['the relay', 'the database'];
  test.each(victims)('%s killed in the middle: what was acknowledged is there', async (victim) => {
    const { place, server } = await start();
    const families = await Promise.all(
      Array.from({ length: 4 }, async (): Promise<Family> => {
        const key = newKey();
        must(await server.relay.create(key, ''));
        return { key, client: newClient(), acknowledged: [], unanswered: null };
      }),
    );
    let answers = 0;
    let restarted: Promise<unknown> = Promise.resolve();
    const onAnswer = () => {
      answers += 1;
      if (answers === 60) restarted = victim === 'the relay' ? server.stop('SIGKILL') : engine.crash();
    };
    await Promise.all(families.map((family) => pushUntilCut(server.relay, family, onAnswer)));
    await restarted;
    expect(answers).toBeLessThan(400);
    if (victim === 'the database') await server.stop('SIGKILL');

    const again = await startRelayProcess(place);
    for (const { key, client, acknowledged, unanswered } of families) {
      const { seqs } = must(await again.relay.live(key));
      const kept = new Map(must(await again.relay.get(key, seqs)).map(({ seq, body }) => [seq, body]));
      for (const { push, seqs: given } of acknowledged)
        for (const [at, { body }] of push.items.entries()) expect(kept.get(given[at] ?? 0)).toEqual(body);
      const { lastNo, lastNonce } = must(await again.relay.changes(key, { ...everything(), client }));
      // The push without an answer is there wholly or not at all, and can be repeated.
      expect([acknowledged.length, unanswered?.no]).toContain(lastNo);
      expect(seqs).toHaveLength(2 * lastNo);
      if (unanswered) must(await again.relay.push(key, unanswered));
      if (lastNo === unanswered?.no) expect(lastNonce).toBe(unanswered.nonce);
      expect(must(await again.relay.live(key)).seqs).toHaveLength(2 * (acknowledged.length + (unanswered ? 1 : 0)));
    }
  });

  test('SIGTERM answers who waits, and ends in order', async () => {
    const { server } = await start({ METRICS_PORT: '0' });
    const key = newKey();
    must(await server.relay.create(key, ''));
    const waiting = server.relay.changes(key, { ...everything(), wait: limits.wait });
    const metrics = async () => (await fetch(`${server.address('Metrics')}/metrics`)).text();
    await expect.poll(metrics, { timeout: 5_000 }).toContain('evaat_sync_waiting 1');
    const begun = performance.now();
    const [answer, outcome] = await Promise.all([waiting, server.stop('SIGTERM')]);
    expect(must(answer).blobs).toEqual([]);
    expect(outcome).toMatchObject({ code: 0, error: '' });
    expect(performance.now() - begun).toBeLessThan(4_000);
  });

  test('no id, token, content or address is in its logs, its metrics or (as for tokens) its database', async () => {
    const { place, server } = await start({ LOG_REQUESTS: '1', METRICS_PORT: '0' });
    const [key, other, box] = [newKey(), newKey(), name(16)];
    const push = pushOf(newClient(), 1, 10);
    const canary = 'Ainon kaurapuuro';
    const items = [{ supersedes: [], body: new TextEncoder().encode(canary) }];
    must(await server.relay.create(key, ''));
    must(await server.relay.push(key, { ...push, items }));
    must(await server.relay.changes(key, { ...everything(), client: push.client }));
    must(await server.relay.putLetter(box, 0, items[0]?.body ?? new Uint8Array()));
    await server.relay.live(other);
    await server.relay.push(key, push);
    await server.relay.erase(other);
    await fetch(`${server.url}/v1/s/${key.space}/${other.space}/%zz?x=${canary}`, {
      headers: { 'x-forwarded-for': '192.0.2.77' },
    });
    await fetch(`${server.url}/${key.space}`, { method: 'OPTIONS' });
    await engine.crash();
    if (engine.name === 'PostgreSQL') await server.relay.live(key);
    const metrics = await (await fetch(`${server.address('Metrics')}/metrics`)).text();
    expect(metrics).toContain('route="/v1/s/:space/changes"');
    expect(metrics).toContain('evaat_sync_blobs_pushed_total 1');
    expect(metrics).toContain('process_resident_memory_bytes');

    const { out, error } = await server.stop('SIGTERM');
    const requests = out.split('\n').filter((line) => line.includes('"event":"request"'));
    expect(requests.length).toBeGreaterThan(8);
    for (const line of requests)
      expect(JSON.parse(line)).toMatchObject({ level: 'info', route: expect.any(String) as string });
    const secrets = [
      key.space,
      key.token,
      other.space,
      other.token,
      box,
      push.client,
      push.nonce,
      canary,
      '192.0.2.77',
    ];
    for (const secret of [...secrets, 'postgres:/', '/tmp/'])
      expect(`${out}${error}${metrics}`, secret).not.toContain(secret);

    if ('sqlite' in place) {
      const file = (end: string) => readFile(`${place.sqlite}${end}`).catch(() => Buffer.alloc(0));
      const all = Buffer.concat([await file(''), await file('-wal')]);
      expect(all.includes(key.space)).toBe(true);
      for (const token of [key.token, other.token]) expect(all.includes(token)).toBe(false);
    }
  });

  test('a database that is not there is one line, without its password', async () => {
    const place: Place =
      engine.name === 'SQLite'
        ? { sqlite: '/dev/null/folder/sync.sqlite' }
        : { postgres: 'postgres://evaat:kissankello@127.0.0.1:1/x' };
    const { code, error, out } = await runCommand([], place);
    expect({ code, out, lines: error.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(error).toMatch(/^Eväät: the .* cannot be opened \(E[A-Z]+\)/);
    expect(error).not.toContain('kissankello');
  });

  if (engine.name === 'SQLite')
    test('a back-up put back is noticed by every phone, and no number is given twice', async () => {
      const { place, server } = await start();
      if (!('sqlite' in place)) throw new Error('another engine');
      const key = newKey();
      const client = newClient();
      must(await server.relay.create(key, ''));
      const kept = must(await server.relay.push(key, pushOf(client, 1, 100)));
      const before = must(await server.relay.changes(key, everything()));
      const copy = join(dirname(place.sqlite), 'copy.sqlite');
      expect(await runCommand(['back-up', copy], place)).toMatchObject({ code: 0, out: `saved in ${copy}\n` });
      expect((await runCommand(['back-up', copy], place)).code).toBe(1);
      const lost = must(await server.relay.push(key, pushOf(client, 2, 100)));
      await server.stop('SIGTERM');

      expect(await runCommand(['restored'], { sqlite: copy })).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^1 spaces/) as string,
      });
      const again = await startRelayProcess({ sqlite: copy });
      const after = must(await again.relay.changes(key, { ...everything(), client }));
      expect(after.gen).not.toBe(before.gen);
      expect(after).toMatchObject({ lastNo: 1, head: kept[0] });
      const [next = 0] = must(await again.relay.push(key, pushOf(client, 2, 100)));
      expect(next).toBeGreaterThan(lost[0] ?? 0);
    });

  if (engine.name === 'PostgreSQL')
    test('moving to PostgreSQL keeps every number, and phones notice nothing', async () => {
      const target = await engine.place();
      if (!('postgres' in target)) throw new Error('another engine');
      const folder = await mkdtemp(join(tmpdir(), 'evaat-move-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const file = join(folder, 'sync.sqlite');
      const server = await startRelayProcess({ sqlite: file });
      const keys = [newKey(), newKey()];
      const client = newClient();
      for (const key of keys) {
        must(await server.relay.create(key, ''));
        const seqs = must(await server.relay.push(key, pushOf(client, 1, ...Array<number>(300).fill(20))));
        must(
          await server.relay.push(key, {
            ...pushOf(client, 2),
            items: [{ supersedes: seqs.slice(0, 9), body: new Uint8Array(3) }],
          }),
        );
      }
      const question = everything();
      const state = async (relay: Relay) =>
        Promise.all(
          keys.map(async (key) => [
            must(await relay.live(key)),
            must(await relay.changes(key, { ...question, client })),
            must(await relay.changes(key, question)),
          ]),
        );
      const before = await state(server.relay);
      await server.stop('SIGTERM');
      expect(await runCommand(['move', file], target)).toMatchObject({
        code: 0,
        out: 'moved: spaces 2, clients 2, blobs 602, letters 0, push_phones 0\n',
      });
      expect(existsSync(file)).toBe(true);
      const moved = await startRelayProcess(target);
      expect(await state(moved.relay)).toEqual(before);
      must(await moved.relay.push(keys[0] ?? newKey(), pushOf(client, 3, 1)));
      expect(await runCommand(['move', file], target)).toMatchObject({ code: 1, out: '' });
    });
});
