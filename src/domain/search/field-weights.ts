import type { FieldKind } from './document.ts';

/** What one occurrence in a field adds to a word's weight in its document, before it is kept in sixteen steps. */
export const fieldWeights: Readonly<Record<FieldKind, number>> = {
  name: 8,
  keyword: 5,
  place: 6,
  category: 1.5,
  lead: 2,
  description: 1,
  body: 0.5,
};

/** A name of two words weighs as it is; a longer one says less by each. */
export const nameWeight = (words: number): number => fieldWeights.name / (0.7 + 0.15 * words);

/** The first word of a name says most of what it is. */
export const firstWordFactor = 1.15;
/** A word said again in one field adds little, and from the fourth time on nothing. */
export const againFactor = 0.3;
export const timesCounted = 3;
/** Weights are kept as whole numbers 1–15. */
export const stepsOfWeight = 1.25;
export const largestWeight = 15;
