import { fromBase64Bytes, toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import { newKeyPair } from '#domain/sync/pairing/agreement.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { randomBytes } from '../identity.ts';
import { family, keysOf } from '../rows.ts';

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

/** In a row of its own: some browsers give a row with a CryptoKey back as nothing. */
interface DeviceKey {
  readonly key: string;
  readonly publicKey: string;
  readonly privateKey?: CryptoKey;
  /** PKCS #8 in base64url, where the browser keeps no CryptoKey. */
  readonly bare?: string;
}

const hereOf = `${family}:here`;
const keyOf = `${family}:device-key`;
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

const table = <T>(db: PersonalDatabase) => db.table<T, string>('sync');
export const hereIn = (db: PersonalDatabase): Promise<Here | undefined> => table<Here>(db).get(hereOf);

/** `null` while sync is off. */
export const readHere = (connection: Personal) => connection.run(async (db) => (await hereIn(db)) ?? null);

export const changeHere = (connection: Personal, change: Partial<Omit<Here, 'key' | 'device'>>) =>
  connection.run((db) =>
    db.transaction('rw', db.sync, async () => {
      const here = await hereIn(db);
      if (here) await table<Here>(db).put({ ...here, ...change });
    }),
  );

/** Makes this phone a device of the space it has just come into; doing it twice is doing it once. */
export async function settleIn(connection: Personal, keepsKeys: boolean, brought: readonly string[]) {
  const { privateKey, publicKey } = await newKeyPair(!keepsKeys);
  const kept: DeviceKey = {
    key: keyOf,
    publicKey: toBase64Bytes(publicKey),
    ...(keepsKeys
      ? { privateKey }
      : { bare: toBase64Bytes(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))) }),
  };
  const device = toBase64Bytes(randomBytes(9));
  return connection.run((db) =>
    db.transaction('rw', db.sync, async () => {
      if (await hereIn(db)) return;
      await table<Here>(db).put({ key: hereOf, device, isPaused: false, isCodeChecked: false, brought, apart: [] });
      await table<DeviceKey>(db).put(kept);
    }),
  );
}

export const publicKeyIn = async (db: PersonalDatabase): Promise<string | null> =>
  (await table<DeviceKey>(db).get(keyOf))?.publicKey ?? null;

/** The key that opens what another device wrapped for this one; `null` while sync is off. */
export const readDeviceKey = (connection: Personal) =>
  connection.run(async (db): Promise<CryptoKey | null> => {
    const row = await table<DeviceKey>(db).get(keyOf);
    if (row?.privateKey) return row.privateKey;
    return row?.bare === undefined
      ? null
      : crypto.subtle.importKey('pkcs8', fromBase64Bytes(row.bare), curve, false, ['deriveBits']);
  });

/** False where the browser keeps no CryptoKey, so that the space's keys lie open in its storage. */
export const keepsKeys = (connection: Personal) =>
  connection.run(async (db) => {
    const row = await table<{ readonly cipher?: CryptoKey }>(db).get(keysOf(family));
    return !row || row.cipher !== undefined;
  });
