import { applyRecalls } from '#domain/directory/apply-recalls.ts';
import type { Recall } from '#domain/directory/recall.ts';
import { serviceById as findById } from '#domain/directory/service-by-id.ts';
import type { Service } from '#domain/directory/service.ts';
import { areasOf, type PackArea } from '#domain/packs/manifest.ts';
import { oneOfEach } from '#domain/packs/one-of-each.ts';
import { shownMunicipality, type AreaChoice } from '#domain/places/shown-municipality.ts';
import { ok, type Result } from '#domain/result.ts';
import { readArea } from './area.ts';
import type { StorageFailure } from './failure.ts';
import { readList } from './packs.ts';
import { readPlaces } from './places.ts';
import { storedRecalls } from './recalls.ts';

type Services = Promise<Result<readonly Service[], StorageFailure>>;

/** What was made of the packs' own list, as long as neither it nor the recalls have changed. */
const made = new WeakMap<
  readonly Service[],
  { readonly recalls: readonly Recall[]; readonly services: readonly Service[] }
>();

async function read(areas: readonly PackArea[] | null): Services {
  const [list, recalls] = await Promise.all([readList('directory', { areas }), storedRecalls()]);
  if (!list.ok) return list;
  let last = made.get(list.value);
  if (last?.recalls !== recalls) {
    last = { recalls, services: applyRecalls(oneOfEach(list.value), recalls) };
    made.set(list.value, last);
  }
  return ok(last.services);
}

/** The services for all and those of some areas: each once, without withdrawn numbers, authored entries before imported ones. */
export const servicesOf = (areas: readonly PackArea[]): Services => read(areas);

/** Every service in the packs on this phone, also of areas looked at before; else as `servicesOf`. */
export const allServices = (): Services => read(null);

/** The services of the area that is shown, opening no other area's packs. Until the places have come: those for all. */
export async function shownServices(choice: Omit<AreaChoice, 'saved'>): Services {
  const [places, saved] = await Promise.all([readPlaces(), readArea()]);
  const shown =
    places.ok && places.value
      ? shownMunicipality(places.value, { ...choice, saved: saved.ok ? saved.value : null })
      : null;
  return servicesOf(shown ? areasOf(shown) : []);
}

/** One service by its id, or that of a register's entry that was merged into it, in whichever pack on this phone; else `null`. */
export async function serviceById(id: string): Promise<Result<Service | null, StorageFailure>> {
  const all = await allServices();
  return all.ok ? ok(findById(all.value, id) ?? null) : all;
}

/** Services that come from elsewhere than the packs (the lines of the urgent page), without numbers that were withdrawn. */
export const withoutRecalled = async (services: readonly Service[]): Services =>
  ok(applyRecalls(services, await storedRecalls()));
