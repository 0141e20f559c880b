import { familyOf } from './family.ts';
import { firstOfWords, stemName } from './marks.ts';
import { languageBit } from './lemma-table.ts';
import { languages, type Language } from '#domain/language.ts';
import { listAt } from './lists.ts';
import { addRelated } from './related-words.ts';
import type { SearchIndex } from './search-index.ts';
import { commonLength, hasStemOf } from './same-stem.ts';
import { splitTyped } from './split-typed.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';
import { addAlike } from './trigrams.ts';
import { bytesOf, findWord, lengthOfWord, wordAt, wordsFrom } from './vocabulary.ts';
import { keepBest, type Weights } from './weights.ts';
import { isFormOf } from './word-forms.ts';

/** What one typed word stands for. */
export interface Resolved {
  /** One group of lemmas, or two of which a document should have both: the halves of a compound. */
  readonly groups: readonly Weights[];
  /** Whether it is a word of the index, or begins, inflects or is made of such. */
  readonly isKnown: boolean;
}

/** A word of one or two letters: only what many names have. */
const shortPrefixWords = 24;
const longPrefixLemmas = 120;
const otherLanguage = 0.6;

function addExact({ words, links }: SearchIndex, typed: Uint8Array, weights: Weights): boolean {
  const word = findWord(words, typed);
  if (word < 0) return false;
  for (const lemma of listAt(links, word)) keepBest(weights, lemma, 1);
  return true;
}

/** What exactly this word is a form of in the index, as a dictionary says. */
export function lemmasOfWord({ words, links, stems }: SearchIndex, word: string): readonly number[] {
  const number = findWord(words, bytesOf(word));
  return number < 0 ? [] : Array.from(listAt(links, number)).filter((lemma) => lemma >= stems);
}

/** The words that the typed letters begin: those of many names first, and of the reader's language. */
function addBegun(index: SearchIndex, typed: Uint8Array, language: Language, weights: Weights): void {
  const { words, links, heads, postings, languages: spoken } = index;
  const isForeign = (lemma: number): boolean => ((spoken[lemma] ?? 3) & languageBit(language)) === 0;
  const begun: Weights = new Map();
  const [from, to] = wordsFrom(words, typed);
  const isShort = typed.length <= 2;
  for (let word = from; word < to; word++) {
    const weight = isShort ? 0.6 : 0.5 + (0.42 * typed.length) / lengthOfWord(words, word);
    const until = links.starts[word + 1] ?? 0;
    for (let at = links.starts[word] ?? 0; at < until; at++) {
      const lemma = links.values[at] ?? 0;
      if (!isShort || (heads[lemma] ?? 0) > 0) keepBest(begun, lemma, weight);
    }
  }
  const common = (lemma: number): number => Math.log2(1 + (heads[lemma] ?? 0)) - (isShort && isForeign(lemma) ? 3 : 0);
  const frequency = (lemma: number): number => postings.counts[lemma] ?? 0;
  const most = isShort ? shortPrefixWords : longPrefixLemmas;
  let entries = [...begun];
  if (entries.length > most)
    entries = entries
      .map(([lemma, weight]) => [lemma, weight, common(lemma)] as const)
      .sort((a, b) => b[2] - a[2] || b[1] - a[1] || frequency(b[0]) - frequency(a[0]) || a[0] - b[0])
      .slice(0, most)
      .map(([lemma, weight]) => [lemma, weight]);
  for (const [lemma, weight] of entries) {
    const usual = isShort
      ? 1
      : (0.9 + 0.01 * Math.ceil(Math.log2(1 + (heads[lemma] ?? 0)))) * (isForeign(lemma) ? otherLanguage : 1);
    keepBest(weights, lemma, weight * usual);
  }
}

const mostStemmed = 600;
/** Forms are compared closely with so many words of about the same letters. */
const mostCompared = 60;
/** What two forms of one word may differ in, from where they part. */
const longestEnding = 4;
const sameWord = 0.85;
/** Only the stem is the same: a stranger as often as not. */
const sameStemOnly = 0.75;

/** Other forms of the typed word: words that begin like it and may be of the same word, or at least have its stem. */
function addSameStem({ words, links, languages: spoken }: SearchIndex, typed: string, weights: Weights): boolean {
  const [finnish, swedish] = [stemFinnish(typed), stemSwedish(typed)];
  const sure = Math.max(4, Math.min(finnish.length, swedish.length) - 2);
  const [from, to] = wordsFrom(words, bytesOf(typed.slice(0, Math.min(sure, typed.length - 1))));
  const isForm = isFormOf(typed);
  const isOfStem = hasStemOf(typed);
  let [isFound, compared] = [false, 0];
  for (let word = from; word < Math.min(to, from + mostStemmed); word++) {
    const difference = Math.abs(lengthOfWord(words, word) - typed.length);
    if (difference > 8) continue;
    const other = wordAt(words, word);
    const hasStem = isOfStem(other);
    const isNear = hasStem || commonLength(typed, other) >= Math.min(typed.length, other.length) - longestEnding;
    compared += Number(isNear);
    const isSame =
      isNear && compared <= mostCompared && isForm(other, spoken[links.values[links.starts[word] ?? 0] ?? 0] ?? 3);
    if (!isSame && !hasStem) continue;
    isFound = true;
    const weight = (isSame ? sameWord : sameStemOnly) - 0.01 * difference;
    for (const lemma of listAt(links, word)) keepBest(weights, lemma, weight);
  }
  return isFound;
}

/** Words kept under the typed word's stem or family, by rule alone. */
function addByRule({ words, links, families }: SearchIndex, typed: string, weights: Weights): boolean {
  let isFound = false;
  for (const stem of [stemFinnish(typed), stemSwedish(typed)]) {
    const word = findWord(words, bytesOf(stemName(stem)));
    if (word < 0) continue;
    isFound = true;
    for (const lemma of listAt(links, word)) keepBest(weights, lemma, 0.8);
  }
  for (const language of languages) {
    const family = familyOf(typed, language);
    if (family === null) continue;
    const members = families.members(family, language);
    if (members.length > 0) isFound = true;
    for (const member of members) keepBest(weights, member, 0.45);
  }
  return isFound;
}

/** Lemmas of a word that is written out: exactly it, else what has its stem. */
export function wordForms(index: SearchIndex, word: string): Weights {
  const weights: Weights = new Map();
  if (!addExact(index, bytesOf(word), weights) && word.length >= 5) {
    addSameStem(index, word, weights);
    addByRule(index, word, weights);
  }
  return weights;
}

/**
 * What a folded word stands for: itself, what it begins (`isOpen`: still being typed), its compounds and relatives; and only when the
 * index has no such word, by stem or by its halves. For what nobody knows see `guessWord`.
 */
export function resolveWord(
  index: SearchIndex,
  word: string,
  { isOpen, language }: { readonly isOpen: boolean; readonly language: Language },
): Resolved {
  const weights: Weights = new Map();
  const typed = bytesOf(word);
  if ((typed[0] ?? 0) < firstOfWords) return { groups: [], isKnown: false };
  const isExact = addExact(index, typed, weights);
  if (isOpen) addBegun(index, typed, language, weights);
  if (typed.length >= 3) addRelated(index, weights, isExact ? 0.95 : 0.5);
  const isKnown = isExact || weights.size > 0;
  if (typed.length >= 4)
    addAlike(index, typed, isOpen, isKnown ? { scale: 0.3, least: 0.5 } : { scale: 0.8, least: 0.4 }, weights);
  if (isKnown) return { groups: [weights], isKnown };
  if (typed.length >= 5) {
    const isStem = addSameStem(index, word, weights);
    const isRule = addByRule(index, word, weights);
    if (isStem || isRule) {
      addRelated(index, weights, 0.7);
      return { groups: [weights], isKnown: true };
    }
  }
  if (typed.length >= 7) {
    const halves = splitTyped(index, word, isOpen);
    if (halves) {
      for (const half of halves) addRelated(index, half, 0.5);
      return { groups: halves, isKnown: true };
    }
  }
  return { groups: [weights], isKnown: false };
}
