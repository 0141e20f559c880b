import { listAt } from './lists.ts';
import { addSameStemName } from './related-words.ts';
import { hasStemOf } from './same-stem.ts';
import { roles, type SearchIndex } from './search-index.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';
import { bytesOf, findWord, lengthOfWord, wordAt, wordsFrom } from './vocabulary.ts';
import { keepBest, type Weights } from './weights.ts';

const asModifier = 0.75;
const asHead = 0.8;
const asFormOfHead = 0.7;
const asWhole = 0.85;
const mostRead = 400;

/** The lemmas of exactly this word, each with that weight. */
function lemmasOf({ words, links }: SearchIndex, word: string, weight: number): Weights | null {
  const number = findWord(words, bytesOf(word));
  return number < 0 ? null : new Map(Array.from(listAt(links, number), (lemma) => [lemma, weight]));
}

/** Lemmas of words with the stem of this half, or, for a word still being typed, of words it almost is. */
function formsOf({ words, links }: SearchIndex, half: string, isOpen: boolean): Weights | null {
  const [finnish, swedish] = [stemFinnish(half), stemSwedish(half)];
  const sure = Math.max(3, Math.min(finnish.length, swedish.length) - 1);
  const [from, to] = wordsFrom(words, bytesOf(half.slice(0, sure)));
  const isOfStem = hasStemOf(half);
  const found: Weights = new Map();
  for (let word = from; word < Math.min(to, from + mostRead); word++) {
    const difference = lengthOfWord(words, word) - half.length;
    if (Math.abs(difference) > 6) continue;
    const other = wordAt(words, word);
    const isBegun = isOpen && difference < 4 && other.startsWith(half);
    if (isBegun || (half.length >= 4 && isOfStem(other)))
      for (const lemma of listAt(links, word)) found.set(lemma, asFormOfHead);
  }
  return found.size > 0 ? found : null;
}

interface Halves {
  readonly modifier: Weights;
  readonly head: Weights;
  readonly score: number;
}

/** A modifier as it stands in a compound: the word itself, or with the Swedish linking "s". */
const modifierOf = (index: SearchIndex, left: string): Weights | null =>
  lemmasOf(index, left, asModifier) ??
  (left.length > 4 && left.endsWith('s') ? lemmasOf(index, left.slice(0, -1), asModifier) : null);

function halvesAt(index: SearchIndex, word: string, at: number, isOpen: boolean): Halves | null {
  const [left, right] = [word.slice(0, at), word.slice(at)];
  const modifier = modifierOf(index, left);
  if (!modifier) return null;
  const head = lemmasOf(index, right, asHead);
  const evenness = Math.min(left.length, right.length) * 0.5;
  if (head) return { modifier, head, score: 4 + evenness };
  const forms = right.length >= 4 ? formsOf(index, right, isOpen) : null;
  return forms && { modifier, head: forms, score: 2 + evenness };
}

/** An inflected first half before a head that is known as it stands. */
function looseHalvesAt(index: SearchIndex, word: string, at: number): Halves | null {
  const [left, right] = [word.slice(0, at), word.slice(at)];
  const head = right.length >= 5 ? lemmasOf(index, right, asHead) : null;
  const modifier = head && formsOf(index, left, false);
  return head && modifier && { modifier, head, score: 4 + Math.min(left.length, right.length) * 0.5 };
}

const mostOfHalf = 8;

/** Known compounds of the two halves, for both may be inflected: "Uudessakaupungissa" is of "Uusikaupunki". */
function addWhole(index: SearchIndex, { modifier, head }: Halves): void {
  const { parts, within, names, words } = index;
  const wholes = new Set<number>();
  const nameOf = (lemma: number): string => wordAt(words, names[lemma] ?? 0);
  for (const last of [...head.keys()].slice(0, mostOfHalf)) {
    for (const made of listAt(within, last))
      if ((made & 3) === roles.head && listAt(parts, made >>> 2).some((part) => modifier.has(part)))
        wholes.add(made >>> 2);
    for (const first of [...modifier.keys()].slice(0, mostOfHalf))
      for (const lemma of lemmasOf(index, nameOf(first) + nameOf(last), asWhole)?.keys() ?? []) wholes.add(lemma);
  }
  for (const whole of wholes) {
    keepBest(modifier, whole, asWhole);
    keepBest(head, whole, asWhole);
  }
}

/** The two halves of a compound that the index does not know but whose halves it does; `null` when there is no such place to cut. */
export function splitTyped(index: SearchIndex, word: string, isOpen: boolean): [Weights, Weights] | null {
  const best = (least: number, cut: (at: number) => Halves | null): Halves | null => {
    let found: Halves | null = null;
    for (let at = word.length - 3; at >= least; at--) {
      const halves = cut(at);
      if (halves && halves.score > (found?.score ?? 0)) found = halves;
    }
    return found;
  };
  const halves = best(3, (at) => halvesAt(index, word, at, isOpen)) ?? best(4, (at) => looseHalvesAt(index, word, at));
  if (!halves) return null;
  addSameStemName(index, halves.modifier);
  addSameStemName(index, halves.head);
  addWhole(index, halves);
  return [halves.modifier, halves.head];
}
