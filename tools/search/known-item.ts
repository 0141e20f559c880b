import type { Language } from '#domain/language.ts';
import { languages } from '#domain/language.ts';
import type { Analyse } from '#domain/search/analysis.ts';
import type { CorpusDocument } from './corpus-file.ts';
import type { Query } from './query-file.ts';

/** Words that say something, in many texts at most this often: nobody looks for a thing by "palvelu". */
const texts = 100;
const letters = 6;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{6,}/gu)
    ?.filter((word) => word.length >= letters) ?? [];

/** Mulberry32: numbers from 0 to 1, the same for the same seed on every machine. */
export function randomFrom(seed: number): () => number {
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

/** Lemma → the forms of it that the corpus holds, as far as the lexicon knows them. */
function formsByLemma(described: readonly Described[], analyse: Analyse): Map<string, string[]> {
  const forms = new Map<string, Set<string>>();
  for (const { language, words } of described)
    for (const word of words)
      for (const { lemma } of analyse(word, language).slice(0, 1)) {
        const key = `${language} ${lemma}`;
        forms.set(key, (forms.get(key) ?? new Set()).add(word));
      }
  return new Map([...forms].map(([key, set]) => [key, [...set].sort()]));
}

/**
 * Queries for one real service each: two words of its description, each in another form where the lexicon knows one. The same for
 * the same corpus, lexicon and seed. Fewer than `count` where fewer services are told of at length.
 */
export function knownItems(
  documents: readonly CorpusDocument[],
  analyse: Analyse,
  count: number,
  seed: number,
): readonly Query[] {
  const all = documents.filter(({ k }) => k === 's').flatMap(describe);
  const often = new Map<string, number>();
  for (const { words } of all) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  const forms = formsByLemma(all, analyse);
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const other = (word: string, language: Language): string => {
    const lemma = analyse(word, language)[0]?.lemma;
    const others = (forms.get(`${language} ${lemma ?? ''}`) ?? []).filter((form) => form !== word);
    return pick(others) ?? word;
  };
  const real = new Set(documents.filter(({ real: isReal }) => isReal === 1).map(({ id }) => id));
  const telling = all
    .filter(({ id }) => real.has(id))
    .map((each) => ({ ...each, words: each.words.filter((word) => (often.get(word) ?? 0) <= texts) }))
    .filter(({ words }) => words.length >= 2);
  const order = telling.map((each) => ({ each, at: random() })).sort((a, b) => a.at - b.at);
  return order.slice(0, count).flatMap(({ each: { id, language, words } }) => {
    const first = pick(words);
    const second = pick(words.filter((word) => word !== first));
    if (first === undefined || second === undefined) return [];
    const text = `${other(first, language)} ${other(second, language)}`;
    return [{ text, language, kind: 'known item', services: [id], articles: [], municipality: null, isHome: false }];
  });
}
