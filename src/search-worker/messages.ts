import type { PackArea } from '#domain/packs/manifest.ts';
import type { Answer, Question } from '#domain/search/search.ts';

/** How far a search is: how many of the packs on this phone are in it. It answers from the first one on. */
export interface Progress {
  readonly opened: number;
  readonly packs: number;
}

/** What a page tells the worker. */
export type ToWorker =
  /** Open what lies ready, while the page finds out where the family lives. */
  | { readonly type: 'prepare' }
  /** Read what is on the phone, or read it again: packs have changed. `areas`: of the family's home, the nearest first. */
  | { readonly type: 'open'; readonly areas: readonly PackArea[] }
  /** Runs the code through, so that the first letters are answered as fast as later ones. */
  | { readonly type: 'warm-up' }
  | { readonly type: 'ask'; readonly id: number; readonly question: Question };

/** What the worker tells. */
export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  /** Told whenever more packs than before are searched, and once everything is. */
  | { readonly type: 'progress'; readonly progress: Progress }
  /** Nothing can be read from here; the page has to search by itself. */
  | { readonly type: 'unable' };
