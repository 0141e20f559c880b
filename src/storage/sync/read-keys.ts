import { ok, type Result } from '#domain/result.ts';
import { fromBase64Bytes } from '#domain/sync/base64-bytes.ts';
import type { SpaceKeys } from '#domain/sync/space-keys.ts';
import type { Connection } from '#storage/connection.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { family, keysOf, type SpaceKeyRow } from './rows.ts';

/** Only where the browser keeps no key are the keys made anew at each visit. */
async function keysIn({ id, token, cipher, secret }: SpaceKeyRow): Promise<SpaceKeys> {
  if (cipher) return { id, token, cipher };
  const { deriveSpaceKeys } = await import('#domain/sync/space-keys.ts');
  return deriveSpaceKeys(fromBase64Bytes(secret));
}

/** The keys of the space this phone is in; `null` while sync is off. */
export async function readKeys(
  connection: Connection<PersonalDatabase>,
): Promise<Result<SpaceKeys | null, StorageFailure>> {
  const row = await connection.run(async (db) => (await db.sync.get(keysOf(family))) as SpaceKeyRow | undefined);
  if (!row.ok) return row;
  return ok(row.value ? await keysIn(row.value) : null);
}
