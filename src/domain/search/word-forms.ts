import type { Language } from '#domain/language.ts';
import { finnishForms } from './forms-finnish.ts';
import { swedishForms } from './forms-swedish.ts';
import { foldWord } from './words.ts';

/** Keys of a folded word in one language, whatever its form: two words that share one may be forms of one word. */
export function formsOf(word: string, language: Language): ReadonlySet<string> {
  return language === 'fi' ? finnishForms(word) : swedishForms(word);
}

/** What an index knows a folded word to be a form of; each language's dictionary has spoken there already. */
export type LemmasOf = (word: string) => readonly number[];

/** A word of a question, with all that it may be a form of. */
export interface FormedWord {
  /** Folded. */
  readonly word: string;
  /** As it was typed, in lower case. */
  readonly written: string;
  readonly keys: Readonly<Record<Language, ReadonlySet<string>>>;
  readonly lemmas: readonly number[];
}

const dotted = /[åäö]/;

/**
 * Whether the writer cannot have meant this word: dots are left out often, and put where none belong hardly ever ("äga" is not "aga").
 * Looked at as far as both begin alike.
 */
export function contradicts(written: string, meant: string): boolean {
  if (!dotted.test(written) || Math.abs(written.length - meant.length) > 1) return false;
  for (let at = 0; at < Math.min(written.length, meant.length); at++) {
    const [typed, right] = [written.charAt(at), meant.charAt(at)];
    if (typed === right) continue;
    if (foldWord(typed) !== foldWord(right)) return false;
    if (dotted.test(typed) && !dotted.test(right)) return true;
  }
  return false;
}

export function formedWord(word: string, written: string, lemmasOf: LemmasOf): FormedWord {
  return { word, written, keys: { fi: formsOf(word, 'fi'), sv: formsOf(word, 'sv') }, lemmas: lemmasOf(word) };
}
