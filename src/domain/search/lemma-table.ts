import { languages, type Language } from '#domain/language.ts';
import type { Analyse, Analysis } from './analysis.ts';
import { stemName } from './marks.ts';
import { spellingOf } from './spelling.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';
import { foldTerm, foldWord } from './words.ts';

/** A lemma while a segment is being built: where it stands and what it is made of. */
export interface BuiltLemma {
  readonly name: string;
  /** Document and weight in turn, documents rising. */
  readonly postings: number[];
  /** In how many documents it is in the name or a keyword. */
  heads: number;
  /** Bit 1 Finnish, bit 2 Swedish. */
  languages: number;
  /** In order, the head last. */
  parts: readonly string[];
  readonly roots: Set<string>;
}

const longestWord = 60;
export const languageBit = (language: Language): number => 1 << languages.indexOf(language);

const stemOf = (word: string, language: Language): string =>
  language === 'fi' ? stemFinnish(word) : stemSwedish(word);
const cut = (word: string): string => word.slice(0, longestWord);

/** Of two ways to split one compound the one with fewer parts, then the one earlier in order: the same whichever was read first. */
function plainerParts(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0 || a.length !== b.length)
    return b.length > 0 && (a.length === 0 || b.length < a.length) ? b : a;
  return b.join(' ') < a.join(' ') ? b : a;
}

/** Words of a segment with their lemmas, made as its texts are read. */
export class LemmaTable {
  readonly lemmas = new Map<string, BuiltLemma>();
  /** Word form → names of its lemmas. */
  readonly words = new Map<string, Set<string>>();
  /** Word form → how it is written, see `spellingOf`; of several ways the one with the most dots. */
  readonly spellings = new Map<string, number>();
  readonly #analyse: Analyse;
  readonly #known: Record<Language, Map<string, readonly BuiltLemma[]>> = { fi: new Map(), sv: new Map() };

  constructor(analyse: Analyse) {
    this.#analyse = analyse;
  }

  /** The lemmas of a term of a text. */
  resolve(term: string, language: Language): readonly BuiltLemma[] {
    const known = this.#known[language].get(term);
    if (known) return known;
    const found = this.#readings(term, language);
    this.#known[language].set(term, found);
    const word = cut(foldTerm(term));
    for (const lemma of found) this.#addWord(word, lemma.name);
    this.spellings.set(word, Math.max(this.spellings.get(word) ?? 0, spellingOf(term, word)));
    return found;
  }

  #readings(term: string, language: Language): readonly BuiltLemma[] {
    const readings = this.#analyse(term, language);
    if (readings.length === 0) return [this.#unknown(cut(foldTerm(term)), language)];
    return [...new Set(readings.map((reading) => this.#fromReading(reading, language)))];
  }

  #fromReading({ lemma, parts, roots }: Analysis, language: Language): BuiltLemma {
    const name = cut(foldTerm(lemma));
    const entry = this.#lemma(name);
    // Forms of it that the dictionary does not know are kept under its stem.
    if (name.length >= 4) entry.roots.add(this.#lemma(stemName(stemOf(name, language))).name);
    const folded = parts.map((part) => cut(foldWord(part))).filter((part) => part.length > 1 && part !== name);
    for (const part of folded) this.#lemma(part);
    entry.parts = plainerParts(entry.parts, folded);
    for (const each of roots) {
      const root = cut(foldWord(each));
      if (root.length < 3 || root === name) continue;
      entry.roots.add(root);
      this.#lemma(root);
    }
    return entry;
  }

  #unknown(word: string, language: Language): BuiltLemma {
    return this.#lemma(word.length < 4 || /\d/.test(word) ? word : stemName(stemOf(word, language)));
  }

  #lemma(name: string): BuiltLemma {
    let entry = this.lemmas.get(name);
    if (!entry) {
      entry = { name, postings: [], heads: 0, languages: 0, parts: [], roots: new Set() };
      this.lemmas.set(name, entry);
      this.#addWord(name, name);
    }
    return entry;
  }

  #addWord(word: string, lemma: string): void {
    const lemmas = this.words.get(word);
    if (lemmas) lemmas.add(lemma);
    else this.words.set(word, new Set([lemma]));
  }
}
