import type { Service } from '#domain/directory/service.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Hit } from '#domain/search/search.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { FoundThing, thingsAt, thingsNamed } from '#storage/found.ts';
import { once } from './once.ts';
import type { Scored } from './rank-services.ts';

/** What opens things on the phone; fetched when the first answer comes. */
export interface Storage {
  readonly thingsAt: typeof thingsAt;
  readonly thingsNamed: typeof thingsNamed;
}

const serviceOf = (thing: FoundThing | null): readonly Service[] => (thing?.kind === 'service' ? [thing.service] : []);

/** The services of hits and of their places, in one question to the phone. */
export async function openServices(
  hits: readonly Hit[],
  storage: Storage,
): Promise<Result<readonly Scored[], StorageFailure>> {
  const things = await storage.thingsAt(hits.flatMap((hit) => [hit, ...hit.places]));
  if (!things.ok) return things;
  let next = 0;
  const rows = hits.flatMap(({ score, places }): Scored[] => {
    const own = things.value.slice(next, (next += 1 + places.length)).flatMap(serviceOf);
    const [service] = own;
    return service ? [{ service, places: once(own, ({ id }) => id), score }] : [];
  });
  // One service may lie in the pack for all and in an area's: one row, the better one.
  return ok(once(rows, ({ service }) => service.id));
}

/** Rows for what the concepts name, in their order and before all that was found; a row that was found keeps its places. */
export function leadsFirst(leads: readonly Service[], found: readonly Scored[]): readonly Scored[] {
  const best = Math.max(1, ...found.map(({ score }) => score));
  const rows = leads.map((service, index): Scored => {
    const same = found.find((row) => row.service.id === service.id);
    return { service, places: same?.places ?? [service], score: best * (4 - index / leads.length) };
  });
  return once([...rows, ...found], ({ service }) => service.id);
}
