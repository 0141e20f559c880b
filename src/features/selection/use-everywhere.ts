import type { Service } from '#domain/directory/service.ts';
import { useStored, type Stored } from '#storage/use-stored.ts';

const load = () => import('#storage/directory.ts');

/** Every service on this phone, also of areas looked at before. Follows what is stored. */
export const useEverywhere = (): Stored<readonly Service[]> =>
  useStored('services everywhere', load, (storage) => storage.allServices());
