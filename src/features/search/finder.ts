import type { Answer, Question } from '#domain/search/search.ts';

/** Whoever answers: the worker on a phone, the engine itself in a test. A later question may be asked before an earlier one is answered. */
export type Finder = (question: Question) => Promise<Answer>;
