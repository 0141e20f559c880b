import type { Language } from '#domain/language.ts';
import type { ConceptWords } from './concept-words.ts';
import { guessWord } from './guess-word.ts';
import { lengthOfList, listAt } from './lists.ts';
import { addRelated } from './related-words.ts';
import { resolveWord, type Resolved } from './resolve-word.ts';
import type { Group, Together } from './scorer.ts';
import type { SearchIndex } from './search-index.ts';
import { bytesOf, findWord, lengthOfWord, wordsFrom } from './vocabulary.ts';
import { keepBest, type Weights } from './weights.ts';

/** A word of the question that is searched for. */
export interface AskedWord {
  readonly word: string;
  /** Its place in the whole question. */
  readonly at: number;
  /** Still being typed: it may be the beginning of a longer one. */
  readonly isOpen: boolean;
  readonly isNeeded: boolean;
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** For each asked word the words of the index a typing slip away, the best first; none for a word that is known. */
  readonly near: readonly (readonly number[])[];
}

/** A guess is dear. Who mistypes three words may; where more of them are unknown, they are no slips but another language. */
const mostSlips = 3;
const apartFactor = 0.42;
const largestJoin = 40;

/** What two words typed apart are as one: "perhe työ" → "perhetyö". */
function joinOf(index: SearchIndex, a: AskedWord, b: AskedWord): Weights | null {
  const joined = a.word + b.word;
  if (joined.length < 6 || a.word.length < 3 || b.word.length < 2) return null;
  const { words, links } = index;
  const weights: Weights = new Map();
  const key = bytesOf(joined);
  const exact = findWord(words, key);
  if (exact >= 0) for (const lemma of listAt(links, exact)) weights.set(lemma, 1);
  else if (b.isOpen && b.word.length >= 3) {
    const [from, to] = wordsFrom(words, key);
    for (let word = from; word < to; word++)
      for (const lemma of listAt(links, word))
        keepBest(weights, lemma, 0.5 + (0.4 * key.length) / lengthOfWord(words, word));
    if (weights.size >= largestJoin) return null;
  }
  if (weights.size === 0) return null;
  addRelated(index, weights, 0.6);
  return weights;
}

/** "kotihoidontuki" typed also finds where "koti", "hoito" and "tuki" stand apart. */
function apart(index: SearchIndex, weights: Weights): Together[] {
  let [best, most, isAlone] = [-1, 0.55, true];
  for (const [lemma, weight] of weights) {
    if (weight < most) continue;
    isAlone = weight > most || best < 0;
    [best, most] = [lemma, weight];
  }
  if (best < 0 || !isAlone || lengthOfList(index.parts, best) < 2) return [];
  const parts = [...new Set(listAt(index.parts, best))].slice(0, 3).map((part) => {
    const own: Weights = new Map([[part, 1]]);
    addRelated(index, own, 0.9);
    return own;
  });
  return parts.length < 2 ? [] : [{ weight: most * apartFactor, parts }];
}

/** Guesses at the words that nobody knows, see `mostSlips`. */
function guesses(
  index: SearchIndex,
  asked: readonly AskedWord[],
  resolved: readonly Resolved[],
): (readonly number[])[] {
  const unknown = resolved.filter(({ isKnown }) => !isKnown);
  const guessed = new Set(unknown.length > mostSlips ? unknown.slice(0, 1) : unknown);
  return resolved.map((found, at) => {
    const [weights, word] = [found.groups[0], asked[at]];
    return weights && word && guessed.has(found) ? guessWord(index, word.word, word.isOpen, weights) : [];
  });
}

/** Turns the words of a question into groups of lemmas, one for each word (two for a compound that the index does not know as one). */
export function groupsOf(
  index: SearchIndex,
  asked: readonly AskedWord[],
  language: Language,
  conceptsAt: (place: number) => readonly ConceptWords[],
): Grouped {
  const resolved = asked.map(({ word, isOpen }) => resolveWord(index, word, { isOpen, language }));
  const near = guesses(index, asked, resolved);
  const joins = asked.map((word, at) => {
    const next = asked[at + 1];
    return next ? joinOf(index, word, next) : null;
  });
  const groups = resolved.flatMap((found, at) => {
    const concepts = conceptsAt(asked[at]?.at ?? 0);
    const own = found.groups.length > 0 ? found.groups : [new Map<number, number>()];
    return own.map((weights): Group => {
      const alternatives = apart(index, weights);
      for (const join of [joins[at], joins[at - 1]])
        for (const [lemma, weight] of join ?? []) keepBest(weights, lemma, weight);
      for (const concept of concepts) for (const [lemma, weight] of concept.weights) keepBest(weights, lemma, weight);
      return {
        weights,
        together: [...alternatives, ...concepts.flatMap(({ together }) => together)],
        isNeeded: asked[at]?.isNeeded ?? true,
      };
    });
  });
  return { groups, near };
}
