import type { Article } from '#domain/kit/article.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readList } from './packs.ts';

/** Every article on this phone, in the kit's own order. */
export const allArticles = (): Promise<Result<readonly Article[], StorageFailure>> => readList('kit');
