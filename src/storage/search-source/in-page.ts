import type { SearchedPack } from '#domain/search/documents/of-pack.ts';
import { searchedKinds } from '#domain/search/documents/of-pack.ts';
import { readPacks } from '#storage/packs.ts';
import { readPlaces } from '#storage/places.ts';
import { keepMadeSegment, readSegment } from '#storage/segments.ts';
import type { Result } from '#domain/result.ts';
import type { SearchSource } from './source.ts';

function valueOf<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  throw new Error(result.error);
}

/** Reads the packs as the page does, also those that a browser which stores nothing holds in memory. */
export function sourceInPage(): SearchSource {
  const packs = async () => (await Promise.all(searchedKinds.map((kind) => readPacks(kind)))).flatMap(valueOf);
  return {
    packs: async () => (await packs()).map(({ entry: { id, kind, area, sha256 } }) => ({ id, kind, area, sha256 })),
    segment: readSegment,
    content: async ({ id, sha256 }) => {
      const pack = (await packs()).find(({ entry }) => entry.id === id && entry.sha256 === sha256);
      return pack ? ({ kind: pack.entry.kind, content: pack.content } as SearchedPack) : null;
    },
    words: async () => valueOf(await readPacks('concepts'))[0]?.content ?? null,
    places: async () => valueOf(await readPlaces()),
    keep: keepMadeSegment,
  };
}
