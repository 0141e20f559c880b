// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deriveSpaceKeys } from '#domain/sync/space-keys.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import type { Place } from '#server/sync/settings.ts';
import { pairedPhone, secret, synced, type Phone } from '#tests/soak/phone.ts';
import { memory } from '#tests/storage/samples.ts';
import { findPostgres } from '#tests/support/postgres.ts';
import { must } from '#tests/support/relay-in-process.ts';
import { runCommand, startRelayProcess } from '#tests/support/relay-process.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';

/** As docs/operate.md says it, while the relay runs. */
async function backUp(place: Place, to: string): Promise<void> {
  if ('sqlite' in place) expect(await runCommand(['back-up', to], place)).toMatchObject({ code: 0 });
  else postgres('pg_dump', '--format=custom', `--file=${to}`, place.postgres);
}

/** As docs/operate.md says it, while the relay is stopped. */
async function restore(place: Place, from: string): Promise<void> {
  if ('sqlite' in place) {
    copyFileSync(from, place.sqlite);
    for (const end of ['-wal', '-shm']) rmSync(`${place.sqlite}${end}`, { force: true });
  } else
    postgres(
      'pg_restore',
      ...['--clean', '--if-exists', '--no-owner', '--single-transaction', `--dbname=${place.postgres}`, from],
    );
  expect(await runCommand(['restored'], place)).toMatchObject({ code: 0 });
}

function postgres(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(join(findPostgres() ?? '', program), args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

const notes = (phone: Phone) =>
  phone.on(async (db) => (await db.memories.toArray()).map(({ id, note }) => `${id[0] ?? ''} ${note ?? ''}`).sort());
const write = (phone: Phone, sign: string, note: string) =>
  phone.on((db) => db.memories.put({ ...memory, id: sign.repeat(32), note }));

describeOnEngines('a back-up that is older than what the phones have', (engine) => {
  test('is put back by the operator’s own commands, and every phone agrees with the others again', async () => {
    const place = await engine.place();
    const folder = mkdtempSync(join(tmpdir(), 'evaat-back-up-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const copy = join(folder, 'copy');
    let server = await startRelayProcess(place);
    const now: { relay: Relay } = server;
    // The phones do not notice that it is another process later.
    const relay = new Proxy(server.relay, { get: (_, name) => Reflect.get(now.relay, name) as unknown });
    const keys = await deriveSpaceKeys(secret);
    must(await relay.create({ space: keys.id, token: keys.token }, ''));
    const making = { relay, keys, clock: { now: Date.now() } };
    const [one, other] = [await pairedPhone(making, true), await pairedPhone(making)];
    await write(one, 'a', 'before');
    await synced(one, other);
    await backUp(place, copy);

    await write(one, 'a', 'changed after');
    await write(other, 'b', 'new after');
    await synced(one, other, one);
    const { gen, head } = must(await relay.live({ space: keys.id, token: keys.token }));
    await write(other, 'c', 'not sent yet');
    expect(await server.stop('SIGTERM')).toMatchObject({ code: 0 });
    await restore(place, copy);
    server = await startRelayProcess(place);
    now.relay = server.relay;

    const restored = must(await relay.live({ space: keys.id, token: keys.token }));
    expect(restored.gen).not.toBe(gen);
    expect(restored.head).toBeLessThan(head);
    // Whoever is first fills in what the back-up lacks; a new phone then gets everything from the relay alone.
    await synced(one, other, one);
    const third = await pairedPhone(making);
    await synced(third);
    for (const phone of [one, other, third])
      expect(await notes(phone)).toEqual(['a changed after', 'b new after', 'c not sent yet']);
    const after = must(await relay.live({ space: keys.id, token: keys.token }));
    expect(after.head).toBeGreaterThan(head);
    expect(after.seqs.length).toBeGreaterThanOrEqual(3);
    await server.stop('SIGTERM');
  }, 120_000);
});
