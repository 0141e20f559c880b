import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isKept } from '#domain/directory/kept.ts';
import { measured } from '#domain/directory/near.ts';
import { isOpenNow } from '#domain/directory/open-hours/service-open-state.ts';
import type { Hours } from '#domain/directory/hours.ts';
import type { Phone, Service } from '#domain/directory/service.ts';
import type { Position } from '#domain/geo/position.ts';
import type { ServiceId } from '#domain/ids.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';
import type { Knowing } from './use-service-list.ts';

const loadFavourites = () => import('#storage/favourites.ts');

const isTold = (hours: Hours | undefined): boolean => hours?.kind === 'always' || hours?.kind === 'schedule';
const anyTold = (phones: readonly Phone[] | undefined): boolean => phones?.some(({ hours }) => isTold(hours)) ?? false;

/** Whether some hours of the service are told field by field; a text in free words answers no question. */
const hasHours = ({ hours, phones, addresses }: Service): boolean =>
  isTold(hours) || anyTold(phones) || addresses.some((door) => isTold(door.hours) || anyTold(door.phones));

export interface Known extends Knowing {
  /** `null` until the phone has told. */
  readonly favourites: ReadonlySet<ServiceId> | null;
}

/**
 * What the phone knows beside the packs: favourites, distances from a position, and what is open now. The last is asked only when
 * somebody filters by it or looks at the number beside it: of each of some thousand services it takes a while.
 */
export function useKnowing(services: readonly Service[], from: Position | null, areFiltersOpen: boolean): Known {
  const [params] = useSearchParams();
  const now = useNow();
  const language = useLanguage();
  const favourites = valueOr(
    useStored('favourites', loadFavourites, (storage) => storage.readFavourites(), true),
    null,
  );
  const metres = useMemo(() => (from ? measured(services, from) : undefined), [services, from]);
  const at = areFiltersOpen || params.has('open') ? now : null;
  return useMemo(
    () => ({
      favourites,
      metres,
      isFavourite: favourites ? (service) => isKept(service, favourites) : undefined,
      isOpen: at ? (service) => isOpenNow(service, at, language) || (hasHours(service) ? false : null) : undefined,
    }),
    [favourites, metres, at, language],
  );
}
