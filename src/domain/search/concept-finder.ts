import { languages, type Language } from '#domain/language.ts';
import type { Concept } from './concept.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';
import { isStopWord } from './stop-words.ts';
import { foldWord, wordsOf } from './words.ts';

interface Phrase {
  readonly concept: Concept;
  /** For each word what it may be typed as: itself or its stem. */
  readonly keys: readonly (readonly string[])[];
}

/** A concept found in the words of a question: from the first up to, without, the second. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

/** These turn what is said into its opposite, so they count in a phrase although they say nothing alone. */
const negations = new Set('ei en et emme eivat inte aldrig'.split(' '));
const isFiller = (word: string): boolean => isStopWord(word) && !negations.has(word);

const stems: Record<Language, (word: string) => string> = { fi: stemFinnish, sv: stemSwedish };

const keyOf = (word: string, language: Language): string[] =>
  word.length < 4 ? [word] : [word, `${language}:${stems[language](word)}`];

/** The words of a phrase that count; all of them when none does. */
export function phraseWords(text: string): string[] {
  const words = wordsOf(text).map(foldWord);
  const telling = words.filter((word) => !isFiller(word));
  return telling.length > 0 ? telling : words;
}

/** Between two words of a phrase one other may stand: "vauva ei (vieläkään) nuku". */
const largestGap = 1;

/** A question's word: what it may be in a phrase, and where it stands in the question. */
interface AskedWord {
  readonly keys: ReadonlySet<string>;
  readonly at: number;
}

/** How many asked words the phrase takes from here, or 0 when it is not there. */
function taken(asked: readonly AskedWord[], from: number, { keys }: Phrase): number {
  let next = from;
  for (const [place, options] of keys.entries()) {
    const gap = place === 0 ? 0 : largestGap;
    const found = asked.slice(next, next + gap + 1).findIndex((word) => options.some((key) => word.keys.has(key)));
    if (found < 0) return 0;
    next += found + 1;
  }
  return next - from;
}

/** Finds the concepts that a question names, in any inflected form. Made once per list of concepts. */
export function conceptFinder(concepts: readonly Concept[]): (words: readonly string[]) => FoundConcept[] {
  const byFirst = new Map<string, Phrase[]>();
  for (const concept of concepts)
    for (const language of languages)
      for (const text of concept[language]) {
        const keys = phraseWords(text).map((word) => keyOf(word, language));
        for (const first of keys[0] ?? []) {
          const phrases = byFirst.get(first);
          if (phrases) phrases.push({ concept, keys });
          else byFirst.set(first, [{ concept, keys }]);
        }
      }

  return (words) => {
    const telling = words.map((word, at) => ({ word, at })).filter(({ word }) => !isFiller(word));
    const asked = telling.map(({ word, at }) => ({
      at,
      keys: new Set([word, ...languages.flatMap((language) => keyOf(word, language))]),
    }));
    const found: FoundConcept[] = [];
    for (const [from, { keys, at }] of asked.entries())
      for (const key of keys)
        for (const phrase of byFirst.get(key) ?? []) {
          const count = taken(asked, from, phrase);
          const to = (asked[from + count - 1]?.at ?? 0) + 1;
          if (count > 0 && !found.some((each) => each.concept === phrase.concept && each.from === at && each.to >= to))
            found.push({ concept: phrase.concept, from: at, to });
        }
    // A worry in three words is not about one of them.
    return found.filter(
      (each) =>
        !found.some(
          (other) => other.from <= each.from && other.to >= each.to && other.to - other.from > each.to - each.from,
        ),
    );
  };
}
