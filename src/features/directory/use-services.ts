import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Service } from '#domain/directory/service.ts';
import { useStored, type Stored } from '#storage/use-stored.ts';

const load = () => import('#storage/directory.ts');

/** What was there last stands until the next is: a list is not taken away while another area's is being opened. */
function useSteady<T>(stored: Stored<T>): Stored<T> {
  const [last, setLast] = useState(stored);
  if (stored !== last && stored.status !== 'loading') setLast(stored);
  return stored.status === 'loading' ? last : stored;
}

/**
 * The services of the area that is shown (the link's, the family's own, else `defaultArea`) on this phone, without withdrawn numbers;
 * `prerendered` stands in until the packs have been opened or fetched. Follows what is stored: a new area's come as their packs do.
 */
export function useServices(
  prerendered: readonly Service[] | undefined,
  defaultArea: string | null,
): Stored<readonly Service[]> {
  const [params] = useSearchParams();
  const linked = params.get('area');
  const stored = useSteady(
    useStored(`services ${linked ?? ''}`, load, (storage) => storage.shownServices({ linked, fallback: defaultArea })),
  );
  const isEmpty = stored.status !== 'ready' || stored.value.length === 0;
  return isEmpty && prerendered ? { status: 'ready', value: prerendered } : stored;
}

/** One service in whichever pack on this phone, also of an area that is not shown now: a favourite, a link, a number in the history. */
export const useServiceById = (id: string): Stored<Service | null> =>
  useStored(`service ${id}`, load, (storage) => storage.serviceById(id));
