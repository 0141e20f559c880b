import { foundKinds, type FoundKind } from './document.ts';
import type { Scorer } from './scorer.ts';
import type { SearchIndex } from './search-index.ts';
import { leastChosen, varied, type Classed } from './varied.ts';

/** A document by its number in the index, with what orders it. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
}

export interface RankedRow extends Ranked {
  /** All documents of the row that were found, the best first. */
  readonly places: readonly Ranked[];
}

/** What is known of the asker. */
export interface Asker {
  /** Document → 0 own municipality, 1 county, 2 nation. */
  readonly ranks: Uint8Array;
  readonly childMonths: readonly number[];
  readonly isUrgent: boolean;
  /** Hash of all words typed, 0 when there are none. */
  readonly nameHash: number;
}

const rankFactors = [1.3, 1.12, 1];
const fitsChild = 1.05;
const fitsNoChild = 0.93;
/** A parent asks a little ahead, and a little late. */
const monthsOfGrace = 3;
/** In great need help that answers now stands before all that only fits better, if it meets at least half of what was asked. */
const urgentFirst = 10_000;
const metByHalf = 0.5;
/** A name typed in full stands before all that only hold its words. */
const exactName = 1_000_000;

function ageFactor(from: number, to: number, childMonths: readonly number[]): number {
  if (from === 0 && to === 0) return 1;
  const fits = childMonths.some((months) => months >= from - monthsOfGrace && months < to + monthsOfGrace);
  return fits ? fitsChild : fitsNoChild;
}

/** What a document that the scorer has met scores in the end. */
function scoring(
  { documents }: SearchIndex,
  { scores, covered, asked }: Scorer,
  { ranks, childMonths, isUrgent, nameHash }: Asker,
): (document: number) => number {
  const { priors, fromMonths, toMonths, urgent } = documents;
  const [finnish, swedish] = documents.names;
  return (document) => {
    const share = asked === 0 ? 1 : Math.min(1, (covered[document] ?? 0) / asked);
    let factor = share * share * share * (rankFactors[ranks[document] ?? 2] ?? 1);
    factor *= (priors[document] ?? 100) / 100;
    if (childMonths.length > 0) factor *= ageFactor(fromMonths[document] ?? 0, toMonths[document] ?? 0, childMonths);
    let score = (scores[document] ?? 0) * factor;
    if (nameHash !== 0 && (finnish[document] === nameHash || swedish[document] === nameHash)) score += exactName;
    if (isUrgent && urgent[document] === 1 && share >= metByHalf) score += urgentFirst;
    return score;
  };
}

/** Of two documents the one that comes first; the order of packs decides only between those alike in all. */
function comparing({ documents }: SearchIndex, ranks: Uint8Array): (a: Ranked, b: Ranked) => number {
  const [finnish, swedish] = documents.names;
  return (a, b) =>
    b.score - a.score ||
    (ranks[a.document] ?? 0) - (ranks[b.document] ?? 0) ||
    (finnish[a.document] ?? 0) - (finnish[b.document] ?? 0) ||
    (swedish[a.document] ?? 0) - (swedish[b.document] ?? 0) ||
    (documents.sameAs[a.document] ?? 0) - (documents.sameAs[b.document] ?? 0) ||
    (documents.positions[a.document] ?? 0) - (documents.positions[b.document] ?? 0);
}

const mostPlaces = 100;

type ClassedRow = Ranked & Classed;

/** Puts one into a list that is in order and keeps its first `limit`. */
function insert<T>(list: T[], value: T, limit: number, compare: (a: T, b: T) => number): void {
  const last = list[limit - 1];
  if (last !== undefined && compare(last, value) < 0) return;
  let at = list.length;
  while (at > 0 && compare(value, list[at - 1] ?? value) < 0) at--;
  list.splice(at, 0, value);
  list.length = Math.min(list.length, limit);
}

/** The best rows of each kind: documents of one row stand together, the best of them for all. */
export class Ranking {
  readonly #index: SearchIndex;
  /** Row → its best score so far, 0 outside of a question; and whose it is. */
  readonly #best: Float64Array;
  readonly #holder: Uint32Array;
  /** Rows with a score, each once. */
  readonly #found: Uint32Array;
  readonly #shown: Uint8Array;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#best = new Float64Array(index.rowCount);
    this.#holder = new Uint32Array(index.rowCount);
    this.#found = new Uint32Array(index.rowCount);
    this.#shown = new Uint8Array(index.rowCount);
  }

  /** The first `limit` rows of each kind for what the scorer holds. */
  rows(scorer: Scorer, asker: Asker, limit: number): Record<FoundKind, readonly RankedRow[]> {
    const compare = comparing(this.#index, asker.ranks);
    const found = this.#scoreRows(scorer, asker, compare);
    const classes = this.#byClass(found, limit, compare);
    const tops = classes.map((ofKind) => varied(ofKind.values(), limit, exactName, compare));
    const placesOf = this.#places(scorer, tops.flat(), compare);
    const kind = (name: FoundKind): RankedRow[] =>
      (tops[foundKinds.indexOf(name)] ?? []).map((each) => ({ ...each, places: placesOf(each) }));
    return { service: kind('service'), article: kind('article'), reminder: kind('reminder'), page: kind('page') };
  }

  /** Gives documents their score in the end, and rows their best; says how many rows have one. */
  #scoreRows(scorer: Scorer, asker: Asker, compare: (a: Ranked, b: Ranked) => number): number {
    const { rows } = this.#index;
    const { scores, touched, touchedCount } = scorer;
    const [best, holder, found] = [this.#best, this.#holder, this.#found];
    const scoreOf = scoring(this.#index, scorer, asker);
    let count = 0;
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] ?? 0;
      const score = scoreOf(document);
      scores[document] = score;
      // It has words that need not be there ("ja", "mitä") and none of those that must.
      if (score === 0) continue;
      const row = rows[document] ?? 0;
      const before = best[row] ?? 0;
      if (before === 0) found[count++] = row;
      if (
        score < before ||
        (score === before && compare({ document, score }, { document: holder[row] ?? 0, score }) > 0)
      )
        continue;
      best[row] = score;
      holder[row] = document;
    }
    return count;
  }

  /** For each kind the rows that may be among the first, by class. Forgets all rows' scores. */
  #byClass(found: number, limit: number, compare: (a: Ranked, b: Ranked) => number): Map<number, ClassedRow[]>[] {
    const { kinds, classes } = this.#index.documents;
    const least = this.#leastOf(found, limit);
    const byKind = foundKinds.map(() => new Map<number, ClassedRow[]>());
    for (let at = 0; at < found; at++) {
      const row = this.#found[at] ?? 0;
      const document = this.#holder[row] ?? 0;
      const score = this.#best[row] ?? 0;
      this.#best[row] = 0;
      const kind = kinds[document] ?? 0;
      if (score < (least[kind] ?? 0)) continue;
      const ofClass = classes[document] ?? 0;
      const list = byKind[kind]?.get(ofClass);
      if (list) insert(list, { document, score, ofClass }, limit, compare);
      else byKind[kind]?.set(ofClass, [{ document, score, ofClass }]);
    }
    return byKind;
  }

  /** For each kind what a row must score at least to be among the first: all others are left aside before anything is made of them. */
  #leastOf(found: number, limit: number): number[] {
    const { kinds } = this.#index.documents;
    const best = foundKinds.map(() => new Float64Array(limit));
    for (let at = 0; at < found; at++) {
      const row = this.#found[at] ?? 0;
      const list = best[kinds[this.#holder[row] ?? 0] ?? 0];
      const score = this.#best[row] ?? 0;
      if (!list || score <= (list[limit - 1] ?? 0)) continue;
      let place = limit - 1;
      for (; place > 0 && (list[place - 1] ?? 0) < score; place--) list[place] = list[place - 1] ?? 0;
      list[place] = score;
    }
    return best.map((list) => leastChosen(list[limit - 1] ?? 0, limit, exactName));
  }

  #places(
    { touched, touchedCount, scores }: Scorer,
    shown: readonly Ranked[],
    compare: (a: Ranked, b: Ranked) => number,
  ): (row: Ranked) => readonly Ranked[] {
    const { rows } = this.#index;
    const places = new Map<number, Ranked[]>(shown.map(({ document }) => [rows[document] ?? 0, []]));
    const isShown = this.#shown;
    for (const row of places.keys()) isShown[row] = 1;
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] ?? 0;
      const row = rows[document] ?? 0;
      const score = scores[document] ?? 0;
      if (isShown[row] === 1 && score > 0) places.get(row)?.push({ document, score });
    }
    for (const row of places.keys()) isShown[row] = 0;
    return ({ document }) => (places.get(rows[document] ?? 0) ?? []).sort(compare).slice(0, mostPlaces);
  }
}
