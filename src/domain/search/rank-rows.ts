import { foundKinds, type FoundKind } from './document.ts';
import type { Scorer } from './scorer.ts';
import type { SearchIndex } from './search-index.ts';
import { varied, type Classed } from './varied.ts';

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

/** Of two documents the one that comes first; the order of packs decides only between those alike in all. */
function comparing({ documents }: SearchIndex, ranks: Uint8Array): (a: Ranked, b: Ranked) => number {
  const [finnish, swedish] = documents.names;
  return (a, b) =>
    b.score - a.score ||
    (ranks[a.document] ?? 0) - (ranks[b.document] ?? 0) ||
    (finnish[a.document] ?? 0) - (finnish[b.document] ?? 0) ||
    (swedish[a.document] ?? 0) - (swedish[b.document] ?? 0) ||
    (documents.sameAs[a.document] ?? 0) - (documents.sameAs[b.document] ?? 0) ||
    a.document - b.document;
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
  readonly #best: Float64Array;
  readonly #holder: Int32Array;
  readonly #shown: Uint8Array;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#best = new Float64Array(index.rowCount);
    this.#holder = new Int32Array(index.rowCount);
    this.#shown = new Uint8Array(index.rowCount);
  }

  #score({ scores, covered, asked }: Scorer, document: number, asker: Asker): number {
    const { documents } = this.#index;
    const [finnish, swedish] = documents.names;
    const share = asked === 0 ? 1 : Math.min(1, (covered[document] ?? 0) / asked);
    let factor = share * share * share * (rankFactors[asker.ranks[document] ?? 2] ?? 1);
    factor *= (documents.priors[document] ?? 100) / 100;
    if (asker.childMonths.length > 0)
      factor *= ageFactor(documents.fromMonths[document] ?? 0, documents.toMonths[document] ?? 0, asker.childMonths);
    const isHelp = asker.isUrgent && documents.urgent[document] === 1 && share >= metByHalf;
    const isExact =
      asker.nameHash !== 0 && (finnish[document] === asker.nameHash || swedish[document] === asker.nameHash);
    return (scores[document] ?? 0) * factor + (isExact ? exactName : 0) + (isHelp ? urgentFirst : 0);
  }

  /** The first `limit` rows of each kind for what the scorer holds. */
  rows(scorer: Scorer, asker: Asker, limit: number): Record<FoundKind, readonly RankedRow[]> {
    const { rows, documents } = this.#index;
    const compare = comparing(this.#index, asker.ranks);
    const [best, holder] = [this.#best, this.#holder];
    const found: number[] = [];
    for (const document of scorer.touched) {
      const row = rows[document] ?? 0;
      const score = this.#score(scorer, document, asker);
      scorer.scores[document] = score;
      // It has words that need not be there ("ja", "mitä") and none of those that must.
      if (score === 0) continue;
      const before = best[row] ?? 0;
      if (before === 0) found.push(row);
      const isBetter =
        score > before || (score === before && compare({ document, score }, { document: holder[row] ?? 0, score }) < 0);
      if (isBetter) {
        best[row] = score;
        holder[row] = document;
      }
    }
    const byKind = foundKinds.map(() => new Map<number, ClassedRow[]>());
    for (const row of found) {
      const document = holder[row] ?? 0;
      const score = best[row] ?? 0;
      const ofClass = documents.classes[document] ?? 0;
      best[row] = 0;
      const classes = byKind[documents.kinds[document] ?? 0];
      const list = classes?.get(ofClass);
      if (!list) classes?.set(ofClass, [{ document, score, ofClass }]);
      else if (list.length < limit || score >= (list[limit - 1]?.score ?? 0))
        insert(list, { document, score, ofClass }, limit, compare);
    }
    const tops = byKind.map((classes) => varied(classes.values(), limit, exactName, compare));
    const placesOf = this.#places(scorer, tops.flat(), compare);
    const kind = (name: FoundKind): RankedRow[] =>
      (tops[foundKinds.indexOf(name)] ?? []).map((each) => ({ ...each, places: placesOf(each) }));
    return { service: kind('service'), article: kind('article'), reminder: kind('reminder'), page: kind('page') };
  }

  #places(
    { touched, scores }: Scorer,
    shown: readonly Ranked[],
    compare: (a: Ranked, b: Ranked) => number,
  ): (row: Ranked) => readonly Ranked[] {
    const { rows } = this.#index;
    const places = new Map<number, Ranked[]>(shown.map(({ document }) => [rows[document] ?? 0, []]));
    const isShown = this.#shown;
    for (const row of places.keys()) isShown[row] = 1;
    for (const document of touched) {
      const row = rows[document] ?? 0;
      const score = scores[document] ?? 0;
      if (isShown[row] === 1 && score > 0) places.get(row)?.push({ document, score });
    }
    for (const row of places.keys()) isShown[row] = 0;
    return ({ document }) => (places.get(rows[document] ?? 0) ?? []).sort(compare).slice(0, mostPlaces);
  }
}
