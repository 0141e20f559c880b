import type { PackEntry, PackKind } from '#domain/packs/manifest.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { nudge } from './live.ts';
import { reference } from './reference-database.ts';

/**
 * Packs in memory: what was read once is not read again (keyed by hash), and a browser that does not let us
 * store anything still works while the page is open.
 */
const opened = new Map<string, StoredPack>();
const unstored = new Map<string, StoredPack>();

/** The packs on this phone. */
export async function listPacks(): Promise<Result<PackEntry[], StorageFailure>> {
  const rows = await reference.run((db) => db.entries.toArray());
  if (unstored.size === 0) return rows;
  const memory = [...unstored.values()].map((pack) => pack.entry);
  return ok([...(rows.ok ? rows.value : []).filter((entry) => !unstored.has(entry.id)), ...memory]);
}

/** Replaces packs in one transaction: readers see all of the old ones or all of the new ones. */
export async function storePacks(
  packs: readonly StoredPack[],
  drop: readonly string[],
): Promise<Result<void, StorageFailure>> {
  const gone = [...drop, ...packs.map((pack) => pack.entry.id)];
  const stored = await reference.run((db) =>
    db.transaction('rw', db.entries, db.contents, async () => {
      await db.entries.bulkDelete(gone);
      await db.contents.bulkDelete(gone);
      await db.entries.bulkAdd(packs.map((pack) => pack.entry));
      await db.contents.bulkAdd(packs.map((pack) => ({ id: pack.entry.id, pack })));
    }),
  );
  for (const id of gone) unstored.delete(id);
  if (!stored.ok) {
    for (const pack of packs) unstored.set(pack.entry.id, pack);
    nudge();
  }
  return stored;
}

/** All packs of one kind, opened. */
export async function readPacks<K extends PackKind>(
  kind: K,
): Promise<Result<Extract<StoredPack, { entry: { kind: K } }>[], StorageFailure>> {
  const entries = await listPacks();
  if (!entries.ok) return entries;
  const wanted = entries.value.filter((entry) => entry.kind === kind);
  const missing = wanted.filter((entry) => !unstored.has(entry.id) && !opened.has(entry.sha256));
  if (missing.length > 0) {
    const rows = await reference.run((db) => db.contents.bulkGet(missing.map((entry) => entry.id)));
    if (!rows.ok) return rows;
    for (const row of rows.value) if (row) opened.set(row.pack.entry.sha256, row.pack);
  }
  const packs = wanted
    .map((entry) => unstored.get(entry.id) ?? opened.get(entry.sha256))
    .filter((pack) => pack !== undefined);
  return ok(packs as Extract<StoredPack, { entry: { kind: K } }>[]);
}
