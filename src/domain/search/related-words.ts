import { listAt } from './lists.ts';
import { roles, type SearchIndex } from './search-index.ts';
import { heaviestFirst, keepBest, type Weights } from './weights.ts';

/** What a related word weighs beside the word itself. */
const asHead = 0.62;
const asModifier = 0.5;
const derived = 0.55;
const root = 0.5;
const sibling = 0.4;
/** A form that no dictionary knows, kept under the stem of this word; or the word of that stem. */
const sameStem = 0.45;
const inFamily = 0.35;
const allParts = 0.7;
/** Enough for one typed word: more would only cost time. */
const mostBases = 24;

const weightOfRole = (role: number): number => (role === roles.head ? asHead : asModifier);

const isStem = ({ stems }: SearchIndex, lemma: number): boolean => lemma < stems;

function addWithin(index: SearchIndex, lemma: number, weight: number, weights: Weights): void {
  const { within } = index;
  const asRoot = isStem(index, lemma) ? sameStem : derived;
  const until = within.starts[lemma + 1] ?? 0;
  for (let at = within.starts[lemma] ?? 0; at < until; at++) {
    const made = within.values[at] ?? 0;
    const role = made & 3;
    keepBest(weights, made >>> 2, weight * (role === roles.root ? asRoot : weightOfRole(role)));
  }
}

/** What the lemma is derived from, what else is, and what else is of its family. */
function addRelatives(index: SearchIndex, lemma: number, weight: number, weights: Weights): void {
  const { roots, within, parts, families } = index;
  const isCompound = (parts.starts[lemma + 1] ?? 0) > (parts.starts[lemma] ?? 0);
  const until = roots.starts[lemma + 1] ?? 0;
  for (let at = roots.starts[lemma] ?? 0; at < until; at++) {
    const other = roots.values[at] ?? 0;
    keepBest(weights, other, weight * (isStem(index, other) ? sameStem : root));
    // Two words of a dictionary that share a stem are strangers more often than not.
    if (isCompound || isStem(index, other)) continue;
    for (const made of listAt(within, other))
      if ((made & 3) === roles.root) keepBest(weights, made >>> 2, weight * sibling);
  }
  if (!isCompound) for (const other of families.relatives(lemma)) keepBest(weights, other, weight * inFamily);
}

/** Compounds that hold every part of this one: "hoidon tuki" of "kotihoidontuki". */
function addWithAllParts({ parts, within }: SearchIndex, lemma: number, weight: number, weights: Weights): void {
  const own = new Set(parts.values.subarray(parts.starts[lemma], parts.starts[lemma + 1]));
  if (own.size < 2) return;
  const counts = new Map<number, number>();
  for (const part of own) {
    const until = within.starts[part + 1] ?? 0;
    for (let at = within.starts[part] ?? 0; at < until; at++) {
      const made = within.values[at] ?? 0;
      if ((made & 3) !== roles.root) counts.set(made >>> 2, (counts.get(made >>> 2) ?? 0) + 1);
    }
  }
  for (const [other, count] of counts)
    if (count >= own.size && other !== lemma) keepBest(weights, other, weight * allParts);
}

/** Adds the word that the typed form's stem is of, and other forms under the same stem. */
export function addSameStemName(index: SearchIndex, weights: Weights): void {
  for (const [lemma, weight] of [...weights])
    if (isStem(index, lemma))
      for (const made of listAt(index.within, lemma))
        if ((made & 3) === roles.root) keepBest(weights, made >>> 2, weight * sameStem);
}

/** Adds compounds, roots, derivations and relatives of the words that weigh at least `least`. */
export function addRelated(index: SearchIndex, weights: Weights, least: number): void {
  const bases = heaviestFirst(weights).filter(([, weight]) => weight >= least);
  for (const [lemma, weight] of bases.slice(0, mostBases)) {
    addWithin(index, lemma, weight, weights);
    addRelatives(index, lemma, weight, weights);
    addWithAllParts(index, lemma, weight, weights);
  }
}
