import type { Language } from '#domain/language.ts';
import { languages } from '#domain/language.ts';
import type { Analyse } from '#domain/search/analysis.ts';
import type { CorpusDocument } from './corpus-file.ts';
import type { Query } from './query-file.ts';

/** A word that stands in more texts than this, in whatever form, tells no service from another: nobody looks by "palvelu". */
const mostTexts = 100;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{6,}/gu) ?? [];

/** Mulberry32: numbers from 0 to 1, the same for the same seed on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Described {
  readonly id: string;
  readonly language: Language;
  readonly words: readonly string[];
}

const describe = ({ id, ...document }: CorpusDocument): Described[] =>
  languages.flatMap((language) => {
    const words = [...new Set(wordsOf(document[language]?.d ?? ''))];
    return words.length === 0 ? [] : [{ id, language, words }];
  });

/** What the forms of a word have in common: its lemma, else its first six letters, which errs towards "too common". */
const keyOf = (word: string, language: Language, analyse: Analyse): string =>
  `${language} ${analyse(word, language)[0]?.lemma ?? word.slice(0, 6)}`;

/** Those that no other one describes in the same words: only they can be told from all others. */
function unique(described: readonly Described[]): readonly Described[] {
  const times = new Map<string, number>();
  for (const { words } of described) times.set(words.join(' '), (times.get(words.join(' ')) ?? 0) + 1);
  return described.filter(({ words }) => times.get(words.join(' ')) === 1);
}

interface Seen {
  texts: number;
  readonly forms: Set<string>;
}

/**
 * Queries for one service each: two words of its description, each in another form where the lexicon knows the word and the corpus another
 * form of it. In each language `count` of them, fewer where fewer services tell enough: of real services where the corpus says which are,
 * else of any that nothing else is described like. The same for the same corpus, lexicon and seed.
 */
export function knownItems(
  documents: readonly CorpusDocument[],
  analyse: Analyse,
  count: number,
  seed: number,
): readonly Query[] {
  const all = documents.filter(({ k }) => k === 's').flatMap(describe);
  const seen = new Map<string, Seen>();
  for (const { words, language } of all) {
    for (const key of new Set(words.map((word) => keyOf(word, language, analyse)))) {
      const known = seen.get(key) ?? { texts: 0, forms: new Set() };
      known.texts += 1;
      seen.set(key, known);
    }
    for (const word of words)
      if (analyse(word, language).length > 0) seen.get(keyOf(word, language, analyse))?.forms.add(word);
  }
  const seenOf = (word: string, language: Language) => seen.get(keyOf(word, language, analyse));
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const otherForm = (word: string, language: Language): string =>
    pick([...(seenOf(word, language)?.forms ?? [])].filter((form) => form !== word)) ?? word;
  const ask = ({ id, language, words }: Described): Query[] => {
    const first = pick(words);
    const second = pick(
      words.filter((word) => first !== undefined && keyOf(word, language, analyse) !== keyOf(first, language, analyse)),
    );
    if (first === undefined || second === undefined) return [];
    const text = `${otherForm(first, language)} ${otherForm(second, language)}`;
    return [{ text, language, kind: 'known item', services: [id], articles: [], municipality: null, isHome: false }];
  };
  const real = new Set(documents.filter((each) => each.real === 1).map(({ id }) => id));
  return languages.flatMap((language) => {
    const inLanguage = all.filter((each) => each.language === language);
    const isOfReal = inLanguage.some(({ id }) => real.has(id));
    return (isOfReal ? inLanguage.filter(({ id }) => real.has(id)) : unique(inLanguage))
      .map((each) => ({
        ...each,
        words: each.words.filter((word) => (seenOf(word, language)?.texts ?? 0) <= mostTexts),
      }))
      .map((each) => ({ each, at: random() }))
      .sort((a, b) => a.at - b.at)
      .flatMap(({ each }) => ask(each))
      .slice(0, count);
  });
}
