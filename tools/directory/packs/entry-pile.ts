import type { Service } from '#domain/directory/service.ts';
import type { LinePlace } from '#tools/directory/store/json-lines.ts';
import { openStored, storedEntries, storedSources } from '#tools/directory/store/stored-source.ts';

/** All entries of all sources, the authored ones in memory, the others on disk; each found again by its number. */
export interface EntryPile {
  readonly sources: readonly string[];
  /** Every entry once; numbers are given on the way. */
  readonly all: () => Iterable<{ readonly source: string; readonly entry: Service; readonly ref: number }>;
  readonly at: (ref: number) => Service;
  readonly isAuthored: (ref: number) => boolean;
  readonly close: () => void;
}

interface OnDisk extends LinePlace {
  readonly source: string;
}

/** Opens the store in `folder` beside the authored entries. Throws `UnreadableStore`. */
export function openPile(folder: string, authored: readonly Service[]): EntryPile {
  const sources = storedSources(folder);
  const readers = new Map(sources.map((source) => [source, openStored(folder, source)]));
  const places: OnDisk[] = [];
  return {
    sources,
    *all() {
      for (const [ref, entry] of authored.entries()) yield { source: 'authored', entry, ref };
      for (const source of sources)
        for (const { entry, offset, length } of storedEntries(folder, source)) {
          const ref = authored.length + places.push({ source, offset, length }) - 1;
          yield { source, entry, ref };
        }
    },
    at: (ref) => {
      const place = places[ref - authored.length];
      const entry = place === undefined ? authored[ref] : readers.get(place.source)?.at(place);
      if (entry === undefined) throw new Error(`no entry ${ref}`);
      return entry;
    },
    isAuthored: (ref) => ref < authored.length,
    close: () => {
      for (const reader of readers.values()) reader.close();
    },
  };
}
