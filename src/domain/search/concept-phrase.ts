import { languages, type Language } from '#domain/language.ts';
import type { Concept } from './concept.ts';
import { isStopWord } from './stop-words.ts';
import { contradicts, formsOf, share, type FormedWord, type LemmasOf } from './word-forms.ts';
import { foldWord, wordsOf } from './words.ts';

/** These turn what is said into its opposite, so they count in a phrase although they say nothing alone; those of one person are one. */
const negations: Readonly<Record<string, string>> = {
  en: 'en',
  emme: 'en',
  ei: 'ei',
  eivat: 'ei',
  et: 'et',
  inte: 'inte',
  ej: 'inte',
  aldrig: 'inte',
};
export const isNegation = (word: string): boolean => word in negations;
export const isFiller = (word: string): boolean => isStopWord(word) && !isNegation(word);
/** Words that only join others: no phrase is told by them. */
const glue = new Set(
  'i och att som for det den de med till pa av om en ett var hur ja tai kun jos etta niin'.split(' '),
);

/** "=lasta" in a phrase is that form alone. */
const exactMark = '=';

/** A word of a phrase. Its forms are worked out when a typed word may be one of them: most words never need theirs. */
class TokenWord {
  /** Only this form: "lasta lyödään" is not "lapsi lyö". */
  readonly isExact: boolean;
  readonly word: string;
  readonly written: string;
  readonly #language: Language;
  readonly #lemmasOf: LemmasOf;
  #keys: readonly number[] | null = null;
  #lemmas: readonly number[] | null = null;

  constructor(text: string, language: Language, lemmasOf: LemmasOf) {
    this.isExact = text.startsWith(exactMark);
    this.written = text.slice(this.isExact ? 1 : 0).toLowerCase();
    this.word = foldWord(this.written);
    this.#language = language;
    this.#lemmasOf = lemmasOf;
  }

  /** Whether both may be forms of one word. */
  meets({ word, keys, lemmas, isStrong }: FormedWord): boolean {
    // All keys of a word begin as it does, but for Swedish words with families of their own ("är", "vara").
    if ((isStrong || word.startsWith(this.word.charAt(0))) && share(keys[this.#language], this.#ownKeys())) return true;
    return lemmas.length > 0 && share(lemmas, (this.#lemmas ??= this.#lemmasOf(this.word)));
  }

  #ownKeys(): readonly number[] {
    return (this.#keys ??= formsOf(this.word, this.#language));
  }
}

/** A place in a phrase: any one of these words, in any form. */
export type Token = readonly TokenWord[];

/** A phrase of a concept; what each word of it may be typed as is worked out when somebody types something like it. */
export interface Phrase {
  readonly concept: Concept;
  readonly text: string;
  readonly language: Language;
  tokens: readonly Token[] | null;
}

/** The words of a phrase that count, folded; all of them when none does. */
export function phraseWords(text: string): string[] {
  const words = wordsOf(text).map(foldWord);
  const telling = words.filter((word) => !isFiller(word));
  return telling.length > 0 ? telling : words;
}

/** "@partner" in a phrase stands for each word of the concept with that id. */
const classMark = '@';
const isMarked = (word: string): boolean => word.startsWith(classMark) || word.startsWith(exactMark);
export const isPattern = (text: string): boolean => text.includes(exactMark) || hasClass(text);
const hasClass = (text: string): boolean => text.includes(classMark);

/**
 * Which words of a phrase have to be there, as they are written. What says nothing may be missing; but a call for help is not known by a
 * single word that is left of it: "min man slår" is not "vad slår klockan".
 */
export function neededWords({ urgent }: Concept, text: string): string[] {
  const words = text.split(' ').flatMap((part) => (isMarked(part) ? [part] : wordsOf(part)));
  const telling = words.filter((word) => isMarked(word) || !isFiller(foldWord(word)));
  if (telling.length === 0) return words;
  return urgent && telling.length === 1
    ? words.filter((word) => telling.includes(word) || !glue.has(foldWord(word)))
    : telling;
}

/** Makes the tokens of phrases; words of classes are worked out once. */
export function tokensFor(concepts: readonly Concept[], lemmasOf: LemmasOf): (phrase: Phrase) => readonly Token[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const classes = new Map<string, Token>();
  const known = new Map<string, TokenWord>();
  const wordIn = (written: string, language: Language): TokenWord => {
    const key = `${language} ${written}`;
    const made = known.get(key) ?? new TokenWord(written, language, lemmasOf);
    known.set(key, made);
    return made;
  };
  const classOf = (id: string, language: Language): Token => {
    const key = `${language} ${id}`;
    const token = classes.get(key) ?? (byId.get(id)?.[language] ?? []).map((each) => wordIn(each, language));
    classes.set(key, token);
    return token;
  };
  return (phrase) =>
    (phrase.tokens ??= neededWords(phrase.concept, phrase.text).map((word) =>
      word.startsWith(classMark) ? classOf(word.slice(1), phrase.language) : [wordIn(word, phrase.language)],
    ));
}

/** What is "my own" in a phrase is not what is "their own": "satutan itseäni", "lapsi satutti itsensä". */
const isOthers = (typed: string, word: string, language: Language): boolean =>
  language === 'fi' && word.endsWith('ni') && /(?:nsa|aan)$/.test(typed);

/** Of a compound the end is looked at when it is this long. */
const longEnough = 5;

/** Whether a typed word may stand at a place of a phrase. */
export function fits(typed: FormedWord, token: Token, language: Language, isOneOfMany: boolean): boolean {
  return token.some((each) => {
    const { isExact, word, written } = each;
    if (typed.word === word) return !contradicts(typed.written, written);
    if (isExact) return false;
    if (isNegation(word)) return negations[word] === negations[typed.word];
    if (isStopWord(typed.word)) return false;
    // "astianpesuainetta" is "pesuainetta" too, where other words of the phrase say so.
    if (isOneOfMany && word.length >= longEnough && typed.word.endsWith(word)) return true;
    return each.meets(typed) && !contradicts(typed.written, written) && !isOthers(typed.word, word, language);
  });
}

/** How the phrases begin that a word may be the first of. */
export const initialsOf = ({ word, initials }: FormedWord): readonly string[] => {
  const negation = negations[word];
  return negation === undefined ? initials : [negation, ...initials].map((initial) => initial.slice(0, 2));
};

/** All phrases of the concepts; a class is none by itself. */
export const phrasesOf = (concepts: readonly Concept[]): Phrase[] =>
  concepts
    .filter(({ isClass }) => !isClass)
    .flatMap((concept) =>
      languages.flatMap((language) =>
        concept[language].map((text): Phrase => ({ concept, text, language, tokens: null })),
      ),
    );
