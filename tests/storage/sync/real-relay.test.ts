// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { childRow, memory } from '#tests/storage/samples.ts';
import { history } from '#tests/soak/history.ts';
import { onPostgres } from '#tests/soak/on-postgres.ts';
import { onSqlite } from '#tests/soak/on-sqlite.ts';
import { makeWorld, pairedPhone, synced } from '#tests/soak/phone.ts';
import { runHistory, type Restorable } from '#tests/soak/run-history.ts';
import { findPostgres, startPostgres } from '#tests/support/postgres.ts';

const playOn = (make: (now: () => number) => Promise<Restorable>) =>
  fc.assert(
    fc.asyncProperty(history, (played) => runHistory(played, make, {})),
    { numRuns: 8, seed: 7 },
  );

describe('the same families lose nothing on the real relay, restored and wiped as an operator would', () => {
  test('on SQLite', () => playOn(onSqlite), 120_000);

  const bin = findPostgres();
  test.skipIf(bin === null)(
    `on PostgreSQL${bin === null ? ', which is not installed here' : ''}`,
    async () => {
      const postgres = await startPostgres(bin ?? '', { isQuick: true });
      await playOn(await onPostgres(postgres)).finally(() => postgres.stop());
    },
    120_000,
  );
});

test('nothing of a family stands in the relay’s database', async () => {
  const sqlite = await onSqlite(() => Date.UTC(2026, 10, 22));
  const world = await makeWorld(() => sqlite.relay);
  const phone = await pairedPhone(world.making, true);
  await phone.on((db) => db.children.add(childRow({ nickname: 'Kanarialintu' })));
  await phone.on((db) => db.memories.add(memory));
  await synced(phone);
  const files = readdirSync(sqlite.folder).map((name) => readFileSync(join(sqlite.folder, name)));
  const all = Buffer.concat(files);
  expect(all.includes(world.keys.id)).toBe(true);
  for (const text of ['Kanarialintu', memory.title, 'memories', world.keys.token])
    expect(all.includes(text)).toBe(false);
  await sqlite.close();
}, 30_000);
