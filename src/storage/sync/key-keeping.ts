import { fromBase64Bytes, toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import { deriveSpaceKeys } from '#domain/sync/space-keys.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { randomBytes } from './identity.ts';
import { family, keysOf, type SpaceKeyRow } from './rows.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The secret under the space's own cipher: whoever copies the database's text has not got it. */
async function hidden(cipher: CryptoKey, secret: Bytes): Promise<string> {
  const iv = randomBytes(12);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, cipher, secret));
  return toBase64Bytes(Uint8Array.from([...iv, ...sealed]));
}

async function shown(cipher: CryptoKey, text: string): Promise<Bytes> {
  const bytes = fromBase64Bytes(text);
  const how = { name: 'AES-GCM', iv: bytes.slice(0, 12) };
  return new Uint8Array(await crypto.subtle.decrypt(how, cipher, bytes.slice(12)));
}

/** The secret out of a stored row. */
export const secretOf = (row: SpaceKeyRow): Promise<Bytes> =>
  row.cipher ? shown(row.cipher, row.secret) : Promise.resolve(fromBase64Bytes(row.secret));

/**
 * Whether this browser gives a CryptoKey back as it took it: WebKit in lockdown or private mode refuses, and for some kinds of keys
 * hands out `null` for the whole row (WebKit 2.50). Tried with the row that would be kept, under another name, and in one transaction:
 * nothing of it stays, even on a phone that is switched off meanwhile and then does not come in.
 */
async function keepsKeys(connection: Connection<PersonalDatabase>, row: SpaceKeyRow, secret: Bytes): Promise<boolean> {
  const trial = { ...row, key: `${row.key}:trial` };
  const kept = await connection.run((db) =>
    db.transaction('rw', db.sync, async () => {
      await db.sync.put(trial);
      const found = (await db.sync.get(trial.key)) as SpaceKeyRow | undefined;
      await db.sync.delete(trial.key);
      return found;
    }),
  );
  if (!kept.ok || !kept.value?.cipher) return false;
  const back = await secretOf(kept.value).catch(() => null);
  return back !== null && toBase64Bytes(back) === toBase64Bytes(secret);
}

/** The row that keeps a space's keys: with a CryptoKey where the browser can, else bare (`cipher` missing: the page warns). */
export async function keyRow(connection: Connection<PersonalDatabase>, secret: Bytes): Promise<SpaceKeyRow> {
  const { id, token, cipher } = await deriveSpaceKeys(secret);
  const row = { key: keysOf(family), id, token, cipher, secret: await hidden(cipher, secret) };
  if (await keepsKeys(connection, row, secret)) return row;
  return { key: row.key, id, token, secret: toBase64Bytes(secret) };
}
