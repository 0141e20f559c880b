import type { Service } from '#domain/directory/service.ts';

const shelter = /turvako[dt]|skyddshem|skyddsboende/i;

/** Whether this is a shelter, by its name: where it stands is what its guests are protected by, so no position of it is kept. */
export const isShelter = ({ name }: Pick<Service, 'name'>): boolean =>
  shelter.test(name.fi ?? '') || shelter.test(name.sv ?? '');

/** The entry without the positions of its doors when it is a shelter, else the very same. Addresses that the shelter itself publishes stay. */
export function withoutShelterPositions(service: Service): Service {
  if (!isShelter(service) || service.addresses.every(({ at }) => at === undefined)) return service;
  return { ...service, addresses: service.addresses.map(({ at: _, ...address }) => address) };
}
