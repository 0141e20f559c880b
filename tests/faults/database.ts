import type { Page } from '@playwright/test';
import type { PackEntry } from '#domain/packs/manifest.ts';
import type { Rows } from './rows.ts';

/** Everything in a database as it lies there, read without any of the app's code. */
export const dump = (page: Page, name: string): Promise<Rows> =>
  page.evaluate(
    (from) =>
      new Promise<Record<string, Record<string, unknown>[]>>((done, fail) => {
        const opening = indexedDB.open(from);
        opening.onerror = () => fail(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const db = opening.result;
          const names = Array.from(db.objectStoreNames);
          const rows: Record<string, Record<string, unknown>[]> = {};
          if (names.length === 0) {
            db.close();
            done(rows);
            return;
          }
          const transaction = db.transaction(names, 'readonly');
          for (const store of names) {
            const reading = transaction.objectStore(store).getAll() as IDBRequest<Record<string, unknown>[]>;
            reading.onsuccess = () => (rows[store] = reading.result);
          }
          transaction.oncomplete = () => {
            db.close();
            done(rows);
          };
          transaction.onabort = () => fail(transaction.error ?? new Error('aborted'));
        };
      }),
    name,
  );

/** A pack as it lies in the database: its line, the line that its content came with, and a hash of the content. */
export interface HeldPack {
  readonly entry: PackEntry;
  /** `null`: a line without a content. */
  readonly content: { readonly sha256: string; readonly digest: string } | null;
}

export interface HeldPacks {
  readonly packs: readonly HeldPack[];
  /** Contents and segments that no line names, or of another version of their pack. */
  readonly loose: readonly string[];
}

/** What lies in the packs' database. Contents are digested in the page: two megabytes are not handed over for each kill. */
export const heldPacks = (page: Page): Promise<HeldPacks> =>
  page.evaluate(async () => {
    interface Held {
      entries: PackEntry[];
      contents: { id: string; pack: { entry: PackEntry; content: unknown } }[];
      segments: { id: string; pack: string }[];
    }
    const held = await new Promise<Held>((done, fail) => {
      const opening = indexedDB.open('evaat-packs');
      opening.onerror = () => fail(opening.error ?? new Error('not opened'));
      opening.onsuccess = () => {
        const db = opening.result;
        const rows: Held = { entries: [], contents: [], segments: [] };
        const names = Array.from(db.objectStoreNames).filter((name) => name in rows) as (keyof Held)[];
        if (names.length === 0) {
          db.close();
          done(rows);
          return;
        }
        const transaction = db.transaction(names, 'readonly');
        for (const name of names) {
          const reading = transaction.objectStore(name).getAll();
          reading.onsuccess = () => (rows[name] = reading.result as never);
        }
        transaction.oncomplete = () => {
          db.close();
          done(rows);
        };
      };
    });
    const digestOf = async (value: unknown) => {
      const bytes = new TextEncoder().encode(JSON.stringify(value));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const packs = await Promise.all(
      held.entries.map(async (entry) => {
        const row = held.contents.find(({ id }) => id === entry.id);
        return {
          entry,
          content: row ? { sha256: row.pack.entry.sha256, digest: await digestOf(row.pack.content) } : null,
        };
      }),
    );
    const sha256Of = new Map(held.entries.map(({ id, sha256 }) => [id, sha256]));
    const loose = [
      ...held.contents.filter(({ id }) => !sha256Of.has(id)).map(({ id }) => `content of ${id}`),
      ...held.segments.filter(({ id, pack }) => sha256Of.get(id) !== pack).map(({ id }) => `segment of ${id}`),
    ];
    return { packs, loose };
  });
