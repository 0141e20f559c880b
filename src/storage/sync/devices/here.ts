import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { family, keysOf } from '#storage/sync/rows.ts';

type Personal = Connection<PersonalDatabase>;

/** What this phone alone remembers of its part in the family's space. */
export interface Here {
  readonly key: string;
  /** Names this installation in the list of devices: 9 random bytes. A copy of a phone has the same. */
  readonly device: string;
  readonly isPaused: boolean;
  readonly isCodeChecked: boolean;
  /** Children that were on this phone before it joined. */
  readonly brought: readonly string[];
  /** `<mine>|<theirs>` that somebody said are two. */
  readonly apart: readonly string[];
}

export const hereOf = `${family}:here`;

export const rowsOfSync = <T>(db: PersonalDatabase) => db.table<T, string>('sync');
export const hereIn = (db: PersonalDatabase): Promise<Here | undefined> => rowsOfSync<Here>(db).get(hereOf);

/** `null` while sync is off. */
export const readHere = (connection: Personal) => connection.run(async (db) => (await hereIn(db)) ?? null);

export const changeHere = (connection: Personal, change: Partial<Omit<Here, 'key' | 'device'>>) =>
  connection.run((db) =>
    db.transaction('rw', db.sync, async () => {
      const here = await hereIn(db);
      if (here) await rowsOfSync<Here>(db).put({ ...here, ...change });
    }),
  );

/** False where the browser keeps no CryptoKey, so that the space's keys lie open in its storage. */
export const keepsKeys = (connection: Personal) =>
  connection.run(async (db) => {
    const row = await rowsOfSync<{ readonly cipher?: CryptoKey }>(db).get(keysOf(family));
    return !row || row.cipher !== undefined;
  });
