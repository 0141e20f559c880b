import type { PersonalDatabase } from '#storage/personal-database.ts';
import { family } from '#storage/sync/rows.ts';
import { rowsOfSync } from './here.ts';

/** In a row of its own: some browsers give a row with a CryptoKey back as nothing. */
export interface DeviceKey {
  readonly key: string;
  readonly publicKey: string;
  readonly privateKey?: CryptoKey;
  /** PKCS #8 in base64url, where the browser keeps no CryptoKey. */
  readonly bare?: string;
}

export const deviceKeyOf = `${family}:device-key`;

/** What others wrap a secret for; `null` while sync is off. */
export const publicKeyIn = async (db: PersonalDatabase): Promise<string | null> =>
  (await rowsOfSync<DeviceKey>(db).get(deviceKeyOf))?.publicKey ?? null;
