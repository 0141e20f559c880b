import type { SearchIndex } from './search-index.ts';
import type { Weights } from './weights.ts';

/** Lemma groups of which a document must have all; weighs as much as one group. */
export interface Together {
  readonly weight: number;
  readonly parts: readonly Weights[];
}

/** What one typed word may stand for. */
export interface Group {
  readonly weights: Weights;
  readonly together: readonly Together[];
  /** Whether a document without it is missing something; a word that may say nothing is not. */
  readonly isNeeded: boolean;
}

/** A second word of the same group in a document adds a little. */
const furtherFactor = 0.1;
/** A word is met in full by a lemma this near; by one further off only in part. */
const metInFull = 0.6;
/** Lemmas at least this near to the typed word say how rare it is. */
const nearEnough = 0.5;

/**
 * Adds up, document by document, how well each typed word is met: idf × nearness of the lemma × its weight in the document. Its columns are
 * kept between questions and are all zero outside of one.
 */
export class Scorer {
  readonly scores: Float64Array;
  /** How much of what was asked for the document has, in idf. */
  readonly covered: Float64Array;
  /** Documents with a score, each once: so many of the list as the count says. */
  readonly touched: Uint32Array;
  touchedCount = 0;
  /** The idf of all needed groups together. */
  asked = 0;
  readonly #index: SearchIndex;
  readonly #group: Float64Array;
  readonly #nearness: Float64Array;
  readonly #all: Float64Array;
  readonly #sum: Float64Array;
  readonly #last: Float64Array;
  readonly #stage: Uint8Array;
  readonly #met: Uint32Array;
  #metCount = 0;

  constructor(index: SearchIndex) {
    const count = index.documents.count;
    this.#index = index;
    this.scores = new Float64Array(count);
    this.covered = new Float64Array(count);
    this.#group = new Float64Array(count);
    this.#nearness = new Float64Array(count);
    this.#all = new Float64Array(count);
    this.#sum = new Float64Array(count);
    this.#last = new Float64Array(count);
    this.#stage = new Uint8Array(count);
    this.touched = new Uint32Array(count);
    this.#met = new Uint32Array(count);
  }

  /** Makes ready for the next question. */
  reset(): void {
    for (let at = 0; at < this.touchedCount; at++) {
      const document = this.touched[at] ?? 0;
      this.scores[document] = 0;
      this.covered[document] = 0;
    }
    this.touchedCount = 0;
    this.asked = 0;
  }

  #idf(weights: Weights): number {
    const { counts } = this.#index.postings;
    let most = 1;
    for (const [lemma, weight] of weights) if (weight >= nearEnough) most = Math.max(most, counts[lemma] ?? 0);
    return Math.log(1 + this.#index.documents.count / most) + 0.3;
  }

  add({ weights, together, isNeeded }: Group): void {
    if (weights.size === 0 && together.length === 0) return;
    const idf = this.#idf(weights);
    const [group, all, nearness, met] = [this.#group, this.#all, this.#nearness, this.#met];
    this.#metCount = 0;
    for (const [lemma, weight] of weights) this.#addLemma(lemma, weight, idf);
    // Summed up first: added one to the other, the order of the lemmas would tell.
    for (let at = 0; at < this.#metCount; at++) {
      const document = met[at] ?? 0;
      const best = group[document] ?? 0;
      group[document] = best + furtherFactor * ((all[document] ?? 0) - best);
      all[document] = 0;
    }
    for (const { weight, parts } of together)
      for (const [document, value] of this.#withAll(parts)) {
        const known = group[document] ?? 0;
        if (known === 0) met[this.#metCount++] = document;
        group[document] = Math.max(known, value * weight * idf);
        nearness[document] = Math.max(nearness[document] ?? 0, weight);
      }
    if (isNeeded) this.asked += idf;
    this.#takeGroup(isNeeded ? idf : 0);
  }

  /** Adds what the group met to the documents' scores, and empties it. */
  #takeGroup(idf: number): void {
    const { scores, covered, touched } = this;
    const [group, nearness, met] = [this.#group, this.#nearness, this.#met];
    for (let at = 0; at < this.#metCount; at++) {
      const document = met[at] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0) touched[this.touchedCount++] = document;
      scores[document] = before + (group[document] ?? 0);
      const share = Math.min(1, (nearness[document] ?? 0) / metInFull);
      covered[document] = (covered[document] ?? 0) + idf * share;
      group[document] = 0;
      nearness[document] = 0;
    }
  }

  #addLemma(lemma: number, weight: number, idf: number): void {
    const factor = weight * idf;
    const { postings } = this.#index;
    const { documents, weights } = postings;
    const [group, all, nearness, met] = [this.#group, this.#all, this.#nearness, this.#met];
    const count = postings.read(lemma);
    let metCount = this.#metCount;
    for (let at = 0; at < count; at++) {
      const document = documents[at] ?? 0;
      const value = factor * (weights[at] ?? 0);
      const known = group[document] ?? 0;
      if (known === 0) met[metCount++] = document;
      if (weight > (nearness[document] ?? 0)) nearness[document] = weight;
      if (value > known) group[document] = value;
      all[document] = (all[document] ?? 0) + value;
    }
    this.#metCount = metCount;
  }

  /** Documents that have something of every part, with their mean weight. */
  #withAll(parts: readonly Weights[]): [number, number][] {
    const { postings } = this.#index;
    const { documents, weights: inDocument } = postings;
    const [sum, last, stage] = [this.#sum, this.#last, this.#stage];
    const first: number[] = [];
    for (const [at, weights] of parts.entries())
      for (const [lemma, weight] of weights) {
        const count = postings.read(lemma);
        for (let place = 0; place < count; place++) {
          const document = documents[place] ?? 0;
          const value = weight * (inDocument[place] ?? 0);
          const reached = stage[document] ?? 0;
          if (reached === at) {
            if (at === 0) first.push(document);
            stage[document] = at + 1;
            sum[document] = (sum[document] ?? 0) + value;
            last[document] = value;
          } else if (reached === at + 1 && value > (last[document] ?? 0)) {
            sum[document] = (sum[document] ?? 0) + value - (last[document] ?? 0);
            last[document] = value;
          }
        }
      }
    const found: [number, number][] = [];
    for (const document of first) {
      if (stage[document] === parts.length) found.push([document, (sum[document] ?? 0) / parts.length]);
      stage[document] = 0;
      sum[document] = 0;
    }
    return found;
  }
}
