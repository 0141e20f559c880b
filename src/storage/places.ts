import type { Places } from '#domain/places/places.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readPacks } from './packs.ts';

/** Municipalities, counties and postal codes; `null` until their pack has been stored. */
export async function readPlaces(): Promise<Result<Places | null, StorageFailure>> {
  const packs = await readPacks('places');
  return packs.ok ? ok(packs.value[0]?.content ?? null) : packs;
}
