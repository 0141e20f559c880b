/** Something ranked, with the class it is of; 0 for none. */
export interface Classed {
  readonly score: number;
  readonly ofClass: number;
}

/**
 * Each further one of a class counts a little less than the one before: ten day care centres whose words fit alike leave room for the
 * club and the family day carer, and what fits clearly better stays before.
 */
const further = 0.965;

/** What something is worth as that one of its class, from 0. `floor`: see `varied`. */
const worth = ({ score, ofClass }: Classed, at: number, floor: number): number => {
  if (ofClass === 0) return score;
  return score > floor ? floor + (score - floor) * further ** at : score * further ** at;
};

/** What scores less than this is not among the first `limit` of `varied`, when that many score at least `score`. */
export const leastChosen = (score: number, limit: number, floor: number): number =>
  worth({ score, ofClass: 1 }, limit - 1, floor);

/**
 * The first `limit`, the best first, of lists that hold one class each in order. `floor`: scores above it differ by what must not be made up for
 * (a whole name typed), so only what is beyond it shrinks.
 */
export function varied<T extends Classed>(
  classes: Iterable<readonly T[]>,
  limit: number,
  floor: number,
  compare: (a: T, b: T) => number,
): T[] {
  const rest = [...classes].map((list) => ({ list, at: 0 }));
  const chosen: T[] = [];
  while (chosen.length < limit) {
    let best: (typeof rest)[number] | null = null;
    let bestWorth = 0;
    for (const each of rest) {
      const next = each.list[each.at];
      if (!next) continue;
      const value = worth(next, each.at, floor);
      const rival = best?.list[best.at];
      if (!best || !rival || value > bestWorth || (value === bestWorth && compare(next, rival) < 0))
        [best, bestWorth] = [each, value];
    }
    const next = best?.list[best.at];
    if (!best || !next) break;
    chosen.push(next);
    best.at += 1;
  }
  return chosen;
}
