import type { Language } from '#domain/language.ts';

/** How many of a list are looked at. */
export const topTen = 10;

export interface Asked {
  readonly text: string;
  readonly language: Language;
  /** Row of the parent's own municipality, or `null`. */
  readonly home: number | null;
}

/** Positions in the corpus, best first, at most ten each. */
export interface Found {
  readonly services: readonly number[];
  readonly articles: readonly number[];
}

export type Ask = (asked: Asked) => Found;

/** A search over one corpus, ours or a library's. */
export interface Contestant {
  readonly name: string;
  /** What a phone would fetch and store. */
  readonly files: readonly Uint8Array[];
  /** From those files to answering. */
  readonly load: () => Ask;
  /** As `load`, where queries come from parents who have chosen a municipality: its documents are a pack of their own then. */
  readonly loadWithHomes?: () => Ask;
}
