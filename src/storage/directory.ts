import type { Service } from '#domain/directory/service.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readList } from './packs.ts';

/** Every service in the packs on this phone: authored entries, which are for all, before imported ones. */
export const allServices = (): Promise<Result<readonly Service[], StorageFailure>> => readList('directory');
