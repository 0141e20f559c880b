import { languages, type Language } from '#domain/language.ts';
import { familyOf } from './family.ts';
import { languageBit } from './lemma-table.ts';
import { listAt, type Lists } from './lists.ts';
import type { SegmentTables } from './merge-segments.ts';
import { bytesOf, wordAt, wordsFrom } from './vocabulary.ts';

/** A larger family is no family but an accident of spelling. */
const largestFamily = 60;
/** Of words kept under a stem so many are asked for their family. */
const mostForms = 200;

/** What of a family's name all its words begin with: "-nn" and "-ng" are called "-nt" and "-nk". */
const beginningOf = (family: string): string => (/n[tk]$/.test(family) ? family.slice(0, -1) : family);

/**
 * Which words of names and keywords, or of their parts and roots, are of one family ("nukkua", "nukkuminen"). Told from the whole index when
 * somebody asks for a family, never stored: so it does not matter in which pack a relative lies.
 */
export class Families {
  readonly #index: Pick<SegmentTables, 'words' | 'links' | 'names'>;
  /** Lemmas below are stems. */
  readonly #stems: number;
  /** Lemma → languages it may have relatives in; 0 for a word that is only in running text. */
  readonly #spoken: Uint8Array;
  readonly #members = new Map<string, readonly number[]>();
  readonly #families = new Map<number, readonly string[]>();

  constructor({ words, links, names, heads, languages: spoken, roots }: SegmentTables, parts: Lists, stems: number) {
    this.#index = { words, links, names };
    this.#stems = stems;
    this.#spoken = new Uint8Array(heads.length);
    for (let lemma = 0; lemma < heads.length; lemma++) {
      if (heads[lemma] === 0) continue;
      const bits = spoken[lemma] ?? 0;
      this.#note(lemma, bits);
      for (const part of listAt(parts, lemma)) this.#note(part, bits);
      for (const root of listAt(roots, lemma)) if (root >= stems) this.#note(root, bits);
    }
  }

  #note(lemma: number, bits: number): void {
    this.#spoken[lemma] = (this.#spoken[lemma] ?? 0) | bits;
  }

  /** Lemmas of a family, by the name that `familyOf` gives it; none of one that is too large. */
  members(family: string, language: Language): readonly number[] {
    const key = `${language} ${family}`;
    const known = this.#members.get(key);
    if (known) return known;
    const { words, links } = this.#index;
    const found = new Set<number>();
    const [from, to] = wordsFrom(words, bytesOf(beginningOf(family)));
    for (let word = from; word < to && found.size <= largestFamily; word++)
      for (const lemma of listAt(links, word)) {
        if (found.has(lemma) || !this.#speaks(lemma, language) || !this.#isNamed(lemma, word)) continue;
        if (familyOf(wordAt(words, word), language) === family) found.add(lemma);
      }
    const members = found.size > largestFamily ? [] : [...found];
    this.#members.set(key, members);
    return members;
  }

  /** Other lemmas of the families of this one. */
  relatives(lemma: number): readonly number[] {
    return this.#of(lemma).flatMap((key) => {
      const [language, family = ''] = key.split(' ');
      return this.members(family, language === 'sv' ? 'sv' : 'fi').filter((other) => other !== lemma);
    });
  }

  #speaks(lemma: number, language: Language): boolean {
    return ((this.#spoken[lemma] ?? 0) & languageBit(language)) !== 0;
  }

  /** A dictionary's word is of the family of its basic form, a word kept under a stem of those of all its forms. */
  #isNamed(lemma: number, word: number): boolean {
    return lemma < this.#stems || this.#index.names[lemma] === word;
  }

  #of(lemma: number): readonly string[] {
    const known = this.#families.get(lemma);
    if (known) return known;
    const names =
      lemma < this.#stems ? this.#formsOf(lemma) : [wordAt(this.#index.words, this.#index.names[lemma] ?? 0)];
    const families = languages
      .filter((language) => this.#speaks(lemma, language))
      .flatMap((language) => names.map((name) => [language, familyOf(name, language)] as const))
      .flatMap(([language, family]) => (family === null ? [] : [`${language} ${family}`]));
    const own = [...new Set(families)];
    this.#families.set(lemma, own);
    return own;
  }

  /** Words kept under a stem: all begin like it. */
  #formsOf(stem: number): string[] {
    const { words, links, names } = this.#index;
    const name = wordAt(words, names[stem] ?? 0).slice(1);
    const [from, to] = wordsFrom(words, bytesOf(name.slice(0, Math.max(2, name.length - 2))));
    const forms: string[] = [];
    for (let word = from; word < to && forms.length < mostForms; word++)
      if (listAt(links, word).includes(stem)) forms.push(wordAt(words, word));
    return forms;
  }
}
