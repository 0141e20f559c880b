import type { Language } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Analyse, Analysis } from './analysis.ts';
import { guessWith } from './lexicon-guess.ts';
import { foldWord } from './words.ts';

/** One line of a lexicon: a word form of our texts and what it is a form of. */
export interface LexiconEntry {
  /** In lower case, NFC, with its dots. */
  readonly form: string;
  /** One or two, the likelier first. */
  readonly lemmas: readonly string[];
  /** Of a lemma only: what it is compounded of, the head last. */
  readonly parts: readonly string[];
  /** Of a lemma only: what it is derived from. */
  readonly roots: readonly string[];
}

export interface LexiconFault {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

const word = String.raw`[\p{Ll}\p{Lo}\p{M}]+(?:[-'’:][\p{Ll}\p{Lo}\p{M}]+)*`;
const words = (separator: string): string => `(?:${word}(?:${separator}${word})*)?`;
const wellFormed = new RegExp(
  `^(${word})(?:\\t(${words(' ')})(?:\\t(${words('\\+')})(?:\\t(${words(' ')}))?)?)?(?<!\\t)$`,
  'u',
);

const list = (text: string | undefined, separator: string): readonly string[] => (text ? text.split(separator) : []);

/**
 * One line of a lexicon: `form TAB lemmas TAB parts TAB roots`, empty columns at the end left out. No lemma: the form is its own.
 * Parts and roots stand once, on the line of the lemma itself. `null` for a line that is not so.
 */
export function entryOf(line: string): LexiconEntry | null {
  const [whole, form = '', lemmas, parts, roots] = wellFormed.exec(line) ?? [];
  if (whole === undefined) return null;
  return { form, lemmas: lemmas ? list(lemmas, ' ') : [form], parts: list(parts, '+'), roots: list(roots, ' ') };
}

/** The line of an entry, see `entryOf`. */
export function lineOf({ form, lemmas, parts, roots }: LexiconEntry): string {
  const others = lemmas.length === 1 && lemmas[0] === form ? [] : lemmas;
  return [form, others.join(' '), parts.join('+'), roots.join(' ')].join('\t').replace(/\t+$/, '');
}

/** Word form → its readings. */
export type Lexicon = ReadonlyMap<string, readonly Analysis[]>;

/**
 * Reads the text of a lexicon file; lines that start with "#" tell where it is from. The first line that is not well-formed is the
 * fault. Nothing else is read, so it works wherever a text can be had.
 */
export function parseLexicon(text: string): Result<Lexicon, LexiconFault> {
  const entries: LexiconEntry[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const entry = entryOf(line);
    if (!entry) return err({ line: at + 1, text: line });
    entries.push(entry);
  }
  const own = new Map(entries.map((entry) => [entry.form, entry]));
  const readings = (entry: LexiconEntry): Analysis[] =>
    entry.lemmas.map((lemma) => ({ lemma, parts: own.get(lemma)?.parts ?? [], roots: own.get(lemma)?.roots ?? [] }));
  return ok(new Map(entries.map((entry) => [entry.form, readings(entry)])));
}

/** Forms as somebody types them who leaves the dots out; a form that is in use without dots keeps its own readings. */
function foldedForms(lexicon: Lexicon): Lexicon {
  const folded = new Map<string, readonly Analysis[]>();
  for (const [form, readings] of lexicon) {
    const key = foldWord(form);
    if (!lexicon.has(key)) folded.set(key, [...(folded.get(key) ?? []), ...readings].slice(0, 2));
  }
  return folded;
}

/**
 * What the engine asks: a form as it is written, else the same without its dots, else what can be told from the words that are there
 * (`guessWith`), else `[]`.
 */
export function analyseWith(lexica: Readonly<Record<Language, Lexicon>>): Analyse {
  const inLanguage = (language: Language) => {
    const lexicon = lexica[language];
    const folded = foldedForms(lexicon);
    const guess = guessWith(lexicon, language);
    return (form: string) => lexicon.get(form) ?? folded.get(form) ?? guess(form);
  };
  const analyse = { fi: inLanguage('fi'), sv: inLanguage('sv') };
  return (form, language) => analyse[language](form);
}
