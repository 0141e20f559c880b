import type { Service } from '#domain/directory/service.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readPacks } from './packs.ts';

let last: { readonly key: string; readonly services: readonly Service[] } | null = null;

/**
 * Every service in the packs on this phone, authored entries before imported ones. The same packs give the very same
 * array, so that what is derived from it (the text to search in) is made once.
 */
export async function allServices(): Promise<Result<readonly Service[], StorageFailure>> {
  const packs = await readPacks('directory');
  if (!packs.ok) return packs;
  const sorted = packs.value.sort(
    (a, b) => Number(a.entry.area !== 'all') - Number(b.entry.area !== 'all') || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const key = sorted.map((pack) => pack.entry.sha256).join();
  if (last?.key !== key) last = { key, services: sorted.flatMap((pack) => pack.content) };
  return ok(last.services);
}
