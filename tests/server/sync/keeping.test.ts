import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { SpaceKey } from '#domain/sync/wire/relay.ts';
import { tableNames } from '#server/sync/database/tables.ts';
import { openDatabase } from '#server/sync/open-database.ts';
import { tidy, totals } from '#server/sync/store/housekeeping.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';
import { must, newClient, newKey, pushOf, startRelay } from '#tests/support/relay-in-process.ts';

const day = 86_400_000;

describeOnEngines('what the relay keeps', (engine) => {
  async function start() {
    const place = await engine.place();
    const here = await startRelay(engine, { place });
    const { db } = await openDatabase(place);
    const after = async (days: number) => {
      here.clock.now += days * day;
      return tidy(db, engine.name === 'SQLite' ? 'sqlite' : 'postgres', here.clock.now);
    };
    return { ...here, db, after };
  }
  const make = async ({ relay }: { relay: Awaited<ReturnType<typeof start>>['relay'] }): Promise<SpaceKey> => {
    const key = newKey();
    must(await relay.create(key, ''));
    return key;
  };
  const reason = async (answer: Promise<{ ok: boolean; error?: { reason: string } }>) => (await answer).error?.reason;

  test('superseded blobs for 30 days', async () => {
    const here = await start();
    const key = await make(here);
    const client = newClient();
    const old = must(await here.relay.push(key, pushOf(client, 1, 5, 6)));
    const items = [{ supersedes: old.slice(0, 1), body: new Uint8Array(7) }];
    const [seq] = must(await here.relay.push(key, { ...pushOf(client, 2), items }));
    const kept = async () => must(await here.relay.get(key, [...old, seq ?? 0])).length;
    expect(await here.after(30)).toEqual({ blobs: 0, spaces: 0, phones: 0 });
    expect(await kept()).toBe(3);
    expect(await here.after(1)).toEqual({ blobs: 1, spaces: 0, phones: 0 });
    expect(await kept()).toBe(2);
    expect(await totals(here.db)).toEqual({ spaces: 1, bytes: 13, phones: 0 });
  });

  test('spaces for two years after the last contact, sealed ones for 90 days', async () => {
    const here = await start();
    const [visited, left, sealed] = [await make(here), await make(here), await make(here)];
    must(await here.relay.push(left, pushOf(newClient(), 1, 5)));
    must(await here.relay.seal(sealed));
    expect((await here.after(90)).spaces).toBe(0);
    must(await here.relay.live(sealed));
    expect((await here.after(1)).spaces).toBe(1);
    expect(await reason(here.relay.live(sealed))).toBe('unknown');
    await here.after(600);
    must(await here.relay.live(visited));
    expect((await here.after(39)).spaces).toBe(0);
    expect((await here.after(1)).spaces).toBe(1);
    expect(await reason(here.relay.live(left))).toBe('unknown');
    must(await here.relay.live(visited));
    expect(await totals(here.db)).toEqual({ spaces: 1, bytes: 0, phones: 0 });
  });

  test('the mark of an erased space for two years, its blobs not at all', async () => {
    const here = await start();
    const key = await make(here);
    must(await here.relay.push(key, pushOf(newClient(), 1, 5)));
    must(await here.relay.erase(key));
    expect(await here.db.selectFrom('blobs').selectAll().execute()).toEqual([]);
    expect(await here.db.selectFrom('clients').selectAll().execute()).toEqual([]);
    await here.after(730);
    expect(await reason(here.relay.live(key))).toBe('gone');
    await here.after(1);
    expect(await reason(here.relay.live(key))).toBe('unknown');
  });

  if (engine.name === 'PostgreSQL')
    test('every key begins with what a distributed PostgreSQL would spread by', async () => {
      const { db } = await start();
      const keys = await sql<{ table: string; column: string }>`
        select t.relname as table, a.attname as column from pg_index i
        join pg_class t on t.oid = i.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where i.indisunique and t.relname in (${sql.join(tableNames)})`.execute(db);
      const spreadBy = { spaces: 'space', clients: 'space', blobs: 'space', letters: 'box', push_phones: 'phone' };
      expect(keys.rows).toHaveLength(tableNames.length);
      expect(Object.fromEntries(keys.rows.map(({ table, column }) => [table, column]))).toEqual(spreadBy);
      const references = await sql`select 1 from pg_constraint where contype = 'f'`.execute(db);
      expect(references.rows).toEqual([]);
      await db.destroy();
    });
});
