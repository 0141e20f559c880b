import { languages, type Language } from '#domain/language.ts';
import type { Concept } from './concept.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';
import { isStopWord } from './stop-words.ts';
import { foldWord, wordsOf } from './words.ts';

/** A phrase of a concept; what each word of it may be typed as is worked out when somebody types something like it. */
interface Phrase {
  readonly concept: Concept;
  readonly text: string;
  readonly language: Language;
  keys: readonly (readonly string[])[] | null;
}

/** A concept found in the words of a question: from the first up to, without, the second. */
export interface FoundConcept {
  readonly concept: Concept;
  /** The phrase of it that was typed. */
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

/** These turn what is said into its opposite, so they count in a phrase although they say nothing alone. */
const negations = new Set('ei en et emme eivat inte aldrig'.split(' '));
const isFiller = (word: string): boolean => isStopWord(word) && !negations.has(word);

const stems: Record<Language, (word: string) => string> = { fi: stemFinnish, sv: stemSwedish };

const keysOf = (word: string, language: Language): string[] =>
  word.length < 4 ? [word] : [word, `${language}:${stems[language](word)}`];

/** The words of a phrase that count, folded; all of them when none does. */
export function phraseWords(text: string): string[] {
  const words = wordsOf(text).map(foldWord);
  const telling = words.filter((word) => !isFiller(word));
  return telling.length > 0 ? telling : words;
}

const keysOfPhrase = (phrase: Phrase): readonly (readonly string[])[] =>
  (phrase.keys ??= phraseWords(phrase.text).map((word) => keysOf(word, phrase.language)));

/** Between two words of a phrase one other may stand: "vauva ei (vieläkään) nuku". */
const largestGap = 1;

/** A question's word: what it may be in a phrase, and where it stands in the question. */
interface AskedWord {
  readonly keys: ReadonlySet<string>;
  readonly at: number;
}

const isOneOf = (options: readonly string[], word: AskedWord | undefined): boolean =>
  word !== undefined && options.some((key) => word.keys.has(key));

/** How many asked words the phrase takes from here, or 0 when it is not there. */
function taken(asked: readonly AskedWord[], from: number, keys: readonly (readonly string[])[]): number {
  let next = from;
  for (const [place, options] of keys.entries()) {
    const last = Math.min(asked.length - 1, next + (place === 0 ? 0 : largestGap));
    while (next <= last && !isOneOf(options, asked[next])) next++;
    if (next > last) return 0;
    next++;
  }
  return next - from;
}

/** Stems keep the first two letters, so a phrase can only be met by a word that begins like one of its own. */
const initialOf = (word: string): string => foldWord(word.slice(0, 2)).slice(0, 2);

function phrasesByInitial(concepts: readonly Concept[]): ReadonlyMap<string, readonly Phrase[]> {
  const byInitial = new Map<string, Phrase[]>();
  for (const concept of concepts)
    for (const language of languages)
      for (const text of concept[language]) {
        const phrase: Phrase = { concept, text, language, keys: null };
        for (const initial of new Set(text.split(' ').map(initialOf))) {
          const phrases = byInitial.get(initial);
          if (phrases) phrases.push(phrase);
          else byInitial.set(initial, [phrase]);
        }
      }
  return byInitial;
}

/** Finds the concepts that a question names, in any inflected form. Made once per list of concepts. */
export function conceptFinder(concepts: readonly Concept[]): (words: readonly string[]) => FoundConcept[] {
  const byInitial = phrasesByInitial(concepts);
  return (words) => {
    const asked = words.flatMap((word, at) =>
      isFiller(word) ? [] : [{ at, word, keys: new Set([word, ...languages.flatMap((each) => keysOf(word, each))]) }],
    );
    const found: FoundConcept[] = [];
    for (const [from, { word, at }] of asked.entries())
      for (const phrase of byInitial.get(initialOf(word)) ?? []) {
        const count = taken(asked, from, keysOfPhrase(phrase));
        const to = (asked[from + count - 1]?.at ?? 0) + 1;
        if (count > 0 && !found.some((each) => each.concept === phrase.concept && each.from === at && each.to >= to))
          found.push({ concept: phrase.concept, phrase: phrase.text, from: at, to });
      }
    // A worry in three words is not about one of them.
    const isWithin = (each: FoundConcept): boolean =>
      found.some(
        (other) => other.from <= each.from && other.to >= each.to && other.to - other.from > each.to - each.from,
      );
    return found.filter((each) => !isWithin(each));
  };
}
