import type { Service } from '#domain/directory/service.ts';
import { useStored, type Stored } from '#storage/use-stored.ts';

const load = () => import('#storage/directory.ts');

/** Every service on this phone; `prerendered` stands in until the packs have been opened or fetched. */
export function useServices(prerendered: readonly Service[] | undefined): Stored<readonly Service[]> {
  const stored = useStored('services', load, (storage) => storage.allServices());
  const isEmpty = stored.status !== 'ready' || stored.value.length === 0;
  return isEmpty && prerendered ? { status: 'ready', value: prerendered } : stored;
}
