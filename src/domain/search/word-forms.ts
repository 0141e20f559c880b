import type { Language } from '#domain/language.ts';
import { finnishForms } from './forms-finnish.ts';
import { strongMark, swedishForms } from './forms-swedish.ts';
import { foldWord } from './words.ts';

const forms: Readonly<Record<Language, (word: string) => ReadonlySet<string>>> = { fi: finnishForms, sv: swedishForms };

/** Thousands of keys are kept: as a number each takes a tenth of the room. Two meet by chance once in a thousand million. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 30)) & 0x3fffffff;
}

/** Keys of a folded word in one language, whatever its form: two words that share one may be forms of one word. */
export const formsOf = (word: string, language: Language): readonly number[] =>
  Array.from(forms[language](word), numberOf);

export const share = (a: readonly number[], b: readonly number[]): boolean => a.some((key) => b.includes(key));

/** Whether words may be of the same word as this one, each asked for in turn; `spoken`: bit 1 Finnish, bit 2 Swedish, 0 either. */
export function isFormOf(word: string): (other: string, spoken: number) => boolean {
  const [finnish, swedish] = [finnishForms(word), swedishForms(word)];
  const meets = (own: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
    for (const key of others) if (own.has(key)) return true;
    return false;
  };
  return (other, spoken) =>
    (spoken !== 2 && meets(finnish, finnishForms(other))) || (spoken !== 1 && meets(swedish, swedishForms(other)));
}

/** What an index knows a folded word to be a form of; each language's dictionary has spoken there already. */
export type LemmasOf = (word: string) => readonly number[];

/** A word of a question, with all that it may be a form of. */
export interface FormedWord {
  /** Folded. */
  readonly word: string;
  /** As it was typed, in lower case. */
  readonly written: string;
  readonly keys: Readonly<Record<Language, readonly number[]>>;
  /** The first two letters of all its keys: a word of a phrase that it may be begins so. */
  readonly initials: readonly string[];
  readonly lemmas: readonly number[];
  /** A Swedish word with a family of its own: its forms need not begin alike. */
  readonly isStrong: boolean;
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
  const [finnish, swedish] = [[...finnishForms(word)], [...swedishForms(word)]];
  return {
    word,
    written,
    keys: { fi: finnish.map(numberOf), sv: swedish.map(numberOf) },
    initials: [...new Set([...finnish, ...swedish].map((key) => key.replace(strongMark, '').slice(0, 2)))],
    lemmas: lemmasOf(word),
    isStrong: swedish.some((key) => key.startsWith(strongMark)),
  };
}
