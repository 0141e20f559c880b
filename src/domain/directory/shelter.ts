import type { Service } from '#domain/directory/service.ts';

const shelter = /turvako[dt]|skyddshem|skyddsboende/iu;

/** Whether one of the names speaks of shelters: all there is to go by where a register's record has no kind yet. */
export const bearsShelterName = (names: readonly (string | null)[]): boolean =>
  names.some((name) => name !== null && shelter.test(name));

/** Whether the data say that something else is done there: an association of shelters has an office as any other. */
const isSomethingElse = ({ crisis, kind = 'other' }: Pick<Service, 'kind' | 'crisis'>): boolean =>
  !crisis && kind !== 'help-now' && kind !== 'other';

/** Whether this is a shelter: where it stands is what its guests are protected by, so no position of it is kept. In doubt it is one. */
export const isShelter = (service: Pick<Service, 'name' | 'kind' | 'crisis'>): boolean =>
  bearsShelterName([service.name.fi, service.name.sv]) && !isSomethingElse(service);

/** The entry without the positions of its doors when it is a shelter, else the very same. Addresses that the shelter itself publishes stay. */
export function withoutShelterPositions(service: Service): Service {
  if (!isShelter(service) || service.addresses.every(({ at }) => at === undefined)) return service;
  return { ...service, addresses: service.addresses.map(({ at: _, ...address }) => address) };
}
