import type { PackContent, PackEntry } from '#domain/packs/manifest.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import { isSearched, type SearchedPack } from '#domain/search/documents/searched-kinds.ts';
import { segmentVersion } from '#domain/search/segment-format.ts';
import { referenceName, referenceVersion, type SegmentRow } from '#storage/reference-schema.ts';
import type { PackToSearch, SearchSource } from './source.ts';

/*
 * Plain IndexedDB: the worker of the search would else carry a second Dexie, more than all of its own code. The page makes and raises
 * the database; here it is only read, and segments are added.
 */

type Store = 'entries' | 'contents' | 'segments';

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new DOMException('no reason was given', 'UnknownError'));
  });

/** The database as the page has left it. One that is not there yet is not made: that is the page's to do. */
async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(referenceName);
  request.onupgradeneeded = () => request.transaction?.abort();
  const db = await answer(request);
  if (db.version === referenceVersion) return db;
  db.close();
  throw new DOMException(`version ${db.version}`, 'VersionError');
}

/** One connection, given up when a newer app wants the database or the browser has cut it; the next question opens a new one. */
function connection(): () => Promise<IDBDatabase> {
  let current: Promise<IDBDatabase> | null = null;
  const forget = () => {
    current = null;
  };
  return () =>
    (current ??= open().then(
      (db) => {
        db.onversionchange = () => {
          forget();
          db.close();
        };
        db.onclose = forget;
        return db;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    ));
}

/** Reads the packs' database from a worker, or from a page that has no Dexie at hand. */
export function sourceInWorker(): SearchSource {
  const connect = connection();
  const store = async (name: Store) => (await connect()).transaction(name).objectStore(name);
  const entries = async () => answer((await store('entries')).getAll() as IDBRequest<PackEntry[]>);
  const stored = async (id: string) => {
    const row = await answer(
      (await store('contents')).get(id) as IDBRequest<{ readonly pack: StoredPack } | undefined>,
    );
    return row?.pack ?? null;
  };
  /** What the only pack of a kind holds. */
  const only = async <K extends 'concepts' | 'places'>(kind: K) => {
    const entry = (await entries()).find((each) => each.kind === kind);
    const pack = entry && (await stored(entry.id));
    return pack ? { sha256: pack.entry.sha256, content: pack.content as PackContent[K] } : null;
  };
  let words: Awaited<ReturnType<typeof only<'concepts'>>> = null;
  return {
    packs: async () =>
      (await entries()).flatMap(({ id, kind, area, sha256 }) => (isSearched(kind) ? [{ id, kind, area, sha256 }] : [])),
    segment: async (pack) => {
      const row = await answer((await store('segments')).get(pack.id) as IDBRequest<SegmentRow | undefined>);
      return row?.pack === pack.sha256 && row.version === segmentVersion
        ? { bytes: row.bytes, isFetched: row.sha256 !== null }
        : null;
    },
    content: async ({ id, sha256 }) => {
      const pack = await stored(id);
      return pack?.entry.sha256 === sha256 ? ({ kind: pack.entry.kind, content: pack.content } as SearchedPack) : null;
    },
    words: async () => {
      const read = await only('concepts');
      // The very same ones as before, so that whoever holds them sees that nothing has changed.
      if (read?.sha256 !== words?.sha256) words = read;
      return words?.content ?? null;
    },
    places: async () => (await only('places'))?.content ?? null,
    keep: async (pack, bytes) =>
      keepMade((await connect()).transaction(['entries', 'segments'], 'readwrite'), pack, bytes),
  };
}

/** Unless the pack has changed meanwhile, or the server's segment has come. */
async function keepMade(
  transaction: IDBTransaction,
  { id, sha256 }: PackToSearch,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const segments = transaction.objectStore('segments');
  const entry = await answer(transaction.objectStore('entries').get(id) as IDBRequest<PackEntry | undefined>);
  const held = await answer(segments.get(id) as IDBRequest<SegmentRow | undefined>);
  const isFetched = held?.pack === sha256 && held.version === segmentVersion && held.sha256 !== null;
  if (entry?.sha256 !== sha256 || isFetched) return;
  const row: SegmentRow = { id, pack: sha256, version: segmentVersion, sha256: null, bytes };
  await answer(segments.delete(id));
  await answer(segments.add(row));
}
