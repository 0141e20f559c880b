import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Service } from '#domain/directory/service.ts';
import type { Municipality } from '#domain/places/places.ts';
import { askAhead, useStored, type Stored } from '#storage/use-stored.ts';
import type { ShownArea } from './use-area.ts';

type Services = Stored<readonly Service[]>;

const load = () => import('#storage/directory.ts');

const keyOf = (linked: string | null) => `services ${linked ?? ''}`;

const useAsked = (linked: string | null, fallback: string | null): Services =>
  useStored(keyOf(linked), load, (storage) => storage.shownServices({ linked, fallback }), true);

/** The family's own services, asked before the list is opened. */
export const askServicesAhead = (fallback: string | null): Promise<unknown> =>
  askAhead(keyOf(null), load, (storage) => storage.shownServices({ linked: null, fallback }));

/** What was there last stands until the next is: a list is not taken away while another area's is being opened. */
function useSteady<T>(stored: Stored<T>): Stored<T> {
  const [last, setLast] = useState(stored);
  if (stored !== last && stored.status !== 'loading') setLast(stored);
  return stored.status === 'loading' ? last : stored;
}

const orPrerendered = (stored: Services, prerendered: readonly Service[] | undefined): Services =>
  prerendered && (stored.status !== 'ready' || stored.value.length === 0)
    ? { status: 'ready', value: prerendered }
    : stored;

/**
 * The services of the area that is shown (the link's, the family's own, else `defaultArea`) on this phone, without withdrawn numbers;
 * `prerendered` stands in until the packs have been opened or fetched. Follows what is stored: a new area's come as their packs do.
 */
export function useServices(prerendered: readonly Service[] | undefined, defaultArea: string | null): Services {
  const [params] = useSearchParams();
  return orPrerendered(useSteady(useAsked(params.get('area'), defaultArea)), prerendered);
}

export interface ListedServices {
  readonly stored: Services;
  /** The municipality that they are for, and the code that the link named. */
  readonly home: Municipality | null;
  readonly linked: string | null;
}

/**
 * The same for the list, all of it changing in one step: the rows of the last area stand as they are until the next one's services have
 * been opened. Else fifty rows would be drawn for the new area out of the old one's services, and thrown away a moment later.
 */
export function useListedServices(
  prerendered: readonly Service[] | undefined,
  defaultArea: string | null,
  area: ShownArea,
): ListedServices {
  const [params] = useSearchParams();
  const linked = params.get('area');
  const now: ListedServices = { stored: useAsked(linked, defaultArea), home: area.shown, linked };
  const isHere = now.stored.status !== 'loading' && area.isKnown;
  const [last, setLast] = useState(isHere ? now : null);
  const isSame = last?.stored === now.stored && last.home === now.home && last.linked === linked;
  if (isHere && !isSame) setLast(now);
  const listed = isHere ? now : (last ?? { ...now, stored: { status: 'loading' } });
  return { ...listed, stored: orPrerendered(listed.stored, prerendered) };
}

/** One service in whichever pack on this phone, also of an area that is not shown now: a favourite, a link, a number in the history. */
export const useServiceById = (id: string): Stored<Service | null> =>
  useStored(`service ${id}`, load, (storage) => storage.serviceById(id));
