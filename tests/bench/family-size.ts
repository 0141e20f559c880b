// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listItemId } from '#domain/kit/list-item.ts';
import { serviceId } from '#domain/ids.ts';
import { backUp } from '#server/sync/back-up.ts';
import { onSqlite } from '#tests/soak/on-sqlite.ts';
import { makeWorld, pairedPhone, synced, type Phone } from '#tests/soak/phone.ts';
import { childRow, eino, memory, packed, vitamin } from '#tests/storage/samples.ts';

/*
 * How much a family takes on the relay's disk: `npx tsx tests/bench/family-size.ts [edits]`. 200 entries as a family has them (notes of 150
 * characters among them), then so many edits of one entry each; two phones, the real relay on SQLite.
 */
const edits = Number(process.argv[2] ?? 300);
const note = 'Neuvolassa puhuttiin unesta ja syömisestä. '.repeat(4).slice(0, 150);
const id = (at: number) => at.toString(16).padStart(32, '0');

const fill = (phone: Phone) =>
  phone.on(async (db) => {
    await db.children.bulkAdd([childRow(), childRow({ id: eino })]);
    await db.own.bulkAdd(
      Array.from({ length: 18 }, (_, at) => ({ ...vitamin, id: id(at), note: at % 2 ? note : null })),
    );
    await db.memories.bulkAdd(Array.from({ length: 60 }, (_, at) => ({ ...memory, id: id(at), note })));
    await db.listItems.bulkAdd(
      Array.from({ length: 90 }, (_, at) => ({ ...packed, id: listItemId('going-out', `i${at}`), item: `i${at}` })),
    );
    await db.favourites.bulkAdd(Array.from({ length: 30 }, (_, at) => ({ id: serviceId(`service-${at}`) })));
  });

const clock = { now: Date.now() };
const sqlite = await onSqlite(() => clock.now);
const world = await makeWorld(() => sqlite.relay);
const [one, other] = [await pairedPhone(world.making, true), await pairedPhone(world.making)];

async function tell(what: string): Promise<void> {
  const copy = join(sqlite.folder, `${what}.copy`);
  // A copy as a back-up makes it has neither gaps nor a log.
  const saved = await backUp({ sqlite: join(sqlite.folder, 'sync-0.sqlite') }, copy);
  const live = await sqlite.relay.live({ space: world.keys.id, token: world.keys.token });
  if (!live.ok || !saved.ok) throw new Error('the relay is away');
  console.log(`${what}: ${live.value.seqs.length} blobs live, ${Math.round(statSync(copy).size / 1000)} kB on disk`);
}

await fill(one);
await synced(one, other);
await tell('200 entries');
for (let at = 0; at < edits; at += 1) {
  clock.now += 60_000;
  await (at % 2 ? one : other).on((db) => db.memories.update(id(at % 60), { note: `${note} ${at}` }));
  await synced(one, other);
}
await tell(`and ${edits} edits, the superseded kept`);
await sqlite.close();
for (const { connection } of [one, other]) connection.close();
