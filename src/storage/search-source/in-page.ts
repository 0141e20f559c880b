import { searchedKinds, type SearchedPack } from '#domain/search/documents/searched-kinds.ts';
import { readPacks } from '#storage/packs.ts';
import { readPlaces } from '#storage/places.ts';
import { keepMadeSegment, readSegment } from '#storage/segments.ts';
import type { Result } from '#domain/result.ts';
import type { SearchSource } from './source.ts';

const valueOr = <T, D>(result: Result<T, unknown>, otherwise: D): T | D => (result.ok ? result.value : otherwise);

/** Reads the packs as the page does, also those that a browser which stores nothing holds in memory; what cannot be read is not there. */
export function sourceInPage(): SearchSource {
  const packs = async () =>
    (await Promise.all(searchedKinds.map((kind) => readPacks(kind)))).flatMap((read) => valueOr(read, []));
  return {
    packs: async () => (await packs()).map(({ entry: { id, kind, area, sha256 } }) => ({ id, kind, area, sha256 })),
    segment: readSegment,
    content: async ({ id, sha256 }) => {
      const pack = (await packs()).find(({ entry }) => entry.id === id && entry.sha256 === sha256);
      return pack ? ({ kind: pack.entry.kind, content: pack.content } as SearchedPack) : null;
    },
    words: async () => valueOr(await readPacks('concepts'), [])[0]?.content ?? null,
    places: async () => valueOr(await readPlaces(), null),
    keep: keepMadeSegment,
  };
}
