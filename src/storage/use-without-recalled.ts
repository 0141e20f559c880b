import type { Service } from '#domain/directory/service.ts';
import { useStored, valueOr } from './use-stored.ts';

const load = () => import('./directory.ts');

/**
 * Services that are part of the app itself, without the numbers that were withdrawn since it was built. They are shown as they are
 * until the phone has told, for they must be there at once. `name` says which they are; the same name, the same services.
 */
export const useWithoutRecalled = (name: string, services: readonly Service[]): readonly Service[] =>
  valueOr(
    useStored(`without recalled: ${name}`, load, (storage) => storage.withoutRecalled(services)),
    services,
  );
