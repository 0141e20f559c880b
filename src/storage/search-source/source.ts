import type { PackArea } from '#domain/packs/manifest.ts';
import type { Places } from '#domain/places/places.ts';
import type { SearchedKind, SearchedPack } from '#domain/search/documents/searched-kinds.ts';
import type { SearchWords } from '#domain/search/search-words.ts';

/** A pack on this phone that is searched. */
export interface PackToSearch {
  readonly id: string;
  readonly kind: SearchedKind;
  readonly area: PackArea;
  readonly sha256: string;
}

export interface ReadySegment {
  readonly bytes: Uint8Array;
  /** The one from the server, made with the lexicon. */
  readonly isFetched: boolean;
}

/**
 * What a search reads from the phone. Each rejects where nothing can be read (another version of the database, none at all); whoever
 * asks then does without.
 */
export interface SearchSource {
  readonly packs: () => Promise<readonly PackToSearch[]>;
  /** The pack's segment, `null` when there is none of this very pack and this engine. */
  readonly segment: (pack: PackToSearch) => Promise<ReadySegment | null>;
  /** `null` when the pack has gone in the meantime. */
  readonly content: (pack: PackToSearch) => Promise<SearchedPack | null>;
  readonly words: () => Promise<SearchWords | null>;
  readonly places: () => Promise<Places | null>;
  /** Keeps a segment that was made here; what cannot be kept is made again next time. */
  readonly keep: (pack: PackToSearch, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
}
