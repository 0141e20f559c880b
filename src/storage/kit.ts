import type { Article } from '#domain/kit/article.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readPacks } from './packs.ts';

/** Every article on this phone, in the kit's own order. */
export async function allArticles(): Promise<Result<readonly Article[], StorageFailure>> {
  const packs = await readPacks('kit');
  if (!packs.ok) return packs;
  return ok(packs.value.sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1)).flatMap((pack) => pack.content));
}
