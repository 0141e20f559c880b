import { fromBase64Bytes, toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import { newKeyPair } from '#domain/sync/pairing/agreement.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { randomBytes } from '#storage/sync/identity.ts';
import { hereIn, hereOf, rowsOfSync, type Here } from './here.ts';
import { writeOwn } from './own-records.ts';
import { deviceKeyOf, type DeviceKey } from './public-key.ts';

type Personal = Connection<PersonalDatabase>;

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/**
 * Makes this phone a device of the space it comes into, under a name: what comes back is for the transaction in which it comes in, over
 * `synced` and `sync`. Doing it twice is doing it once.
 */
export async function settleIn(keepsKeys: boolean, brought: readonly string[], name: string, now: number) {
  const { privateKey, publicKey } = await newKeyPair(!keepsKeys);
  const kept: DeviceKey = {
    key: deviceKeyOf,
    publicKey: toBase64Bytes(publicKey),
    ...(keepsKeys
      ? { privateKey }
      : { bare: toBase64Bytes(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))) }),
  };
  const device = toBase64Bytes(randomBytes(9));
  return async (db: PersonalDatabase): Promise<void> => {
    if (await hereIn(db)) return;
    await rowsOfSync<Here>(db).put({
      key: hereOf,
      device,
      isPaused: false,
      isCodeChecked: false,
      brought,
      apart: [],
    });
    await rowsOfSync<DeviceKey>(db).put(kept);
    await writeOwn(db, 'devices', device, now, { name });
  };
}

/** The key that opens what another device wrapped for this one; `null` while sync is off. */
export const readDeviceKey = (connection: Personal) =>
  connection.run(async (db): Promise<CryptoKey | null> => {
    const row = await rowsOfSync<DeviceKey>(db).get(deviceKeyOf);
    if (row?.privateKey) return row.privateKey;
    return row?.bare === undefined
      ? null
      : crypto.subtle.importKey('pkcs8', fromBase64Bytes(row.bare), curve, false, ['deriveBits']);
  });
