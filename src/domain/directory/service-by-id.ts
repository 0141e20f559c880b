import type { Service } from '#domain/directory/service.ts';

/**
 * The service with this id, or the one into which a register's entry of this id was merged; undefined when there is neither.
 * Links and favourites are kept for years, while two registers may turn out to mean the same service any day.
 */
export const serviceById = (services: readonly Service[], id: string): Service | undefined =>
  services.find((service) => service.id === id) ??
  services.find(({ otherIds }) => otherIds?.some((other) => other === id));
