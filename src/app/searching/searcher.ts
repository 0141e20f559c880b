import type { PackArea } from '#domain/packs/manifest.ts';
import type { Answer, Question } from '#domain/search/search.ts';

/** Whoever searches for this page: the worker, or the page itself. */
export interface Searcher {
  /** Reads the phone's packs, and again when they or the home have changed. */
  readonly open: (areas: readonly PackArea[]) => void;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly warmUp: () => void;
}

export interface Told {
  /** More is searched than before: what was asked may have a better answer. */
  readonly onProgress: () => void;
  /** It cannot be done here, now or ever. Questions that wait are handed back. */
  readonly onUnable: (waiting: readonly Asked[]) => void;
}

/** A question that waits for its answer. */
export interface Asked {
  readonly question: Question;
  readonly done: (answer: Answer) => void;
  readonly fail: (reason: unknown) => void;
}
