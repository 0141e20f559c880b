import type { PackArea, PackContent, PackEntry, PackKind } from '#domain/packs/manifest.ts';
import { isWanted } from '#domain/packs/plan-update.ts';
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

/** Whether packs are in memory only, where nobody but this page can read them. */
export const holdsUnstored = (): boolean => unstored.size > 0;

/** The packs on this phone. */
export async function listPacks(): Promise<Result<PackEntry[], StorageFailure>> {
  const rows = await reference.run((db) => db.entries.toArray());
  if (unstored.size === 0) return rows;
  const memory = [...unstored.values()].map((pack) => pack.entry);
  return ok([...(rows.ok ? rows.value : []).filter((entry) => !unstored.has(entry.id)), ...memory]);
}

/** Replaces packs in one transaction: readers see all of the old ones or all of the new ones. Their search segments go with the old ones. */
export async function storePacks(
  packs: readonly StoredPack[],
  drop: readonly string[],
): Promise<Result<void, StorageFailure>> {
  const gone = [...drop, ...packs.map((pack) => pack.entry.id)];
  const stored = await reference.run((db) =>
    db.transaction('rw', db.entries, db.contents, db.segments, async () => {
      await db.entries.bulkDelete(gone);
      await db.contents.bulkDelete(gone);
      await db.segments.bulkDelete(gone);
      await db.entries.bulkAdd(packs.map((pack) => pack.entry));
      await db.contents.bulkAdd(packs.map((pack) => ({ id: pack.entry.id, pack })));
    }),
  );
  for (const id of gone) unstored.delete(id);
  // What was fetched is shown next and need not be read back; only articles wait until one is opened.
  if (stored.ok) {
    for (const pack of packs) if (pack.entry.kind !== 'kit') opened.set(pack.entry.sha256, pack);
  } else {
    for (const pack of packs) unstored.set(pack.entry.id, pack);
    nudge();
  }
  return stored;
}

type Pack<K extends PackKind> = Extract<StoredPack, { entry: { kind: K } }>;

type Meant = (entry: PackEntry) => boolean;

/** Stored packs that are meant. Lines and contents are read in one transaction: between two, a pack may be replaced and be found in neither. */
const openStored = (isMeant: Meant): Promise<Result<StoredPack[], StorageFailure>> =>
  reference.run((db) =>
    db.transaction('r', db.entries, db.contents, async () => {
      const entries = (await db.entries.toArray()).filter(isMeant);
      const missing = entries.filter((entry) => !unstored.has(entry.id) && !opened.has(entry.sha256));
      for (const row of await db.contents.bulkGet(missing.map((entry) => entry.id)))
        if (row) opened.set(row.pack.entry.sha256, row.pack);
      return entries.map((entry) => opened.get(entry.sha256)).filter((pack) => pack !== undefined);
    }),
  );

const byNumber = new Intl.Collator('en', { numeric: true });

export interface Which {
  readonly name?: string;
  /** Beside what is for all; absent or `null`: every area. */
  readonly areas?: readonly PackArea[] | null;
}

/**
 * All packs of one kind, or those of one name or some areas among them, opened: first what is for all, then each area; shards in
 * their own order ("-2" before "-10").
 */
export async function readPacks<K extends PackKind>(
  kind: K,
  { name, areas }: Which = {},
): Promise<Result<Pack<K>[], StorageFailure>> {
  const isMeant: Meant = (entry) =>
    entry.kind === kind &&
    (name === undefined || entry.id.replace(/\d+$/, '') === `${kind}-${entry.area}-${name}-`) &&
    (!areas || isWanted(entry, areas));
  const memory = [...unstored.values()].filter((pack) => isMeant(pack.entry));
  const stored = await openStored(isMeant);
  if (!stored.ok && unstored.size === 0) return stored;
  const packs = [...(stored.ok ? stored.value : []).filter((pack) => !unstored.has(pack.entry.id)), ...memory];
  packs.sort(
    ({ entry: a }, { entry: b }) => Number(a.area !== 'all') - Number(b.area !== 'all') || byNumber.compare(a.id, b.id),
  );
  return ok(packs as Pack<K>[]);
}

/** The packs with these ids that are on this phone, opened. */
export async function packsById(ids: readonly string[]): Promise<Result<StoredPack[], StorageFailure>> {
  const isMeant: Meant = ({ id }) => ids.includes(id);
  const memory = [...unstored.values()].filter(({ entry }) => isMeant(entry));
  const stored = await openStored((entry) => isMeant(entry) && !unstored.has(entry.id));
  return stored.ok || memory.length > 0 ? ok([...(stored.ok ? stored.value : []), ...memory]) : stored;
}

type ListKind = 'directory' | 'kit' | 'kit-cards';
const lists = new Map<string, { readonly key: string; readonly items: readonly unknown[] }>();

/**
 * What the packs of a kind (and a name, of some areas) hold, one after the other. The same packs give the very same array, so that what is derived
 * from it (the text to search in) is made once.
 */
export async function readList<K extends ListKind>(
  kind: K,
  which: Which = {},
): Promise<Result<PackContent[K], StorageFailure>> {
  const packs = await readPacks(kind, which);
  if (!packs.ok) return packs;
  const key = packs.value.map((pack) => pack.entry.sha256).join();
  const asked = `${kind} ${which.name ?? ''} ${which.areas?.join() ?? 'any'}`;
  let list = lists.get(asked);
  if (list?.key !== key) {
    list = { key, items: packs.value.flatMap((pack) => pack.content as readonly unknown[]) };
    lists.set(asked, list);
  }
  return ok(list.items as PackContent[K]);
}
