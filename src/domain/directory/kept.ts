import type { Service } from './service.ts';
import type { ServiceId } from '#domain/ids.ts';

/** Every id under which the service may have been kept: its own, and those of entries that were merged into it since. */
export const idsOf = ({ id, otherIds = [] }: Service): readonly ServiceId[] => [id, ...otherIds];

/** Whether the family keeps the service at hand. */
export const isKept = (service: Service, favourites: ReadonlySet<ServiceId>): boolean =>
  idsOf(service).some((id) => favourites.has(id));
