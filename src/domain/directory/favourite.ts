import type { ServiceId } from '#domain/ids.ts';

/** A service that a family keeps at hand. One that was taken out has no row: on a shared phone nothing tells that it was ever there. */
export interface Favourite {
  readonly id: ServiceId;
}
