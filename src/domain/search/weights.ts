/** Lemma → how well it stands for what was typed, 0 to 1. */
export type Weights = Map<number, number>;

/** Of two weights for one lemma the larger stays. */
export function keepBest(weights: Weights, lemma: number, weight: number): void {
  const known = weights.get(lemma);
  if (known === undefined || known < weight) weights.set(lemma, weight);
}

/** The heaviest first; equals by their number, so that the order never depends on how they were found. */
export const heaviestFirst = (weights: Weights): [number, number][] =>
  [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
