import type { Concept } from './concept.ts';
import {
  fits,
  initialsOf,
  isFiller,
  isNegation,
  isPattern,
  phrasesOf,
  tokensFor,
  type Phrase,
  type Token,
} from './concept-phrase.ts';
import { formedWord, type FormedWord, type LemmasOf } from './word-forms.ts';

/** A concept found in the words of a question: from the first up to, without, the second. */
export interface FoundConcept {
  readonly concept: Concept;
  /** The phrase of it that was typed. */
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

/** Between two words of a phrase one other may stand ("vauva ei (vieläkään) nuku"), and a few that say nothing. */
const largestGap = 1;
/** Who needs help tells more between: "mieheni on alkanut lyödä". */
const gapInCall = 2;
const mostSkipped = 4;

/** Words of a question stay the same from letter to letter. */
const mostKnown = 200;

/** A pasted page is not read for what it calls things. */
const mostRead = 40;

/** Up to where a phrase reaches that begins at this word, or 0 when it is not there. */
function reach(asked: readonly FormedWord[], from: number, phrase: Phrase, tokens: readonly Token[]): number {
  let next = from;
  for (const [place, token] of tokens.entries()) {
    let [gap, skipped] = [0, 0];
    for (;;) {
      const word = asked[next];
      if (!word) return 0;
      if (fits(word, token, phrase.language, tokens.length > 1)) break;
      // What is denied is not said: "mies ei lyö".
      if (place === 0 || isNegation(word.word)) return 0;
      if (!isFiller(word.word)) gap += 1;
      skipped += 1;
      next += 1;
      if (gap > (phrase.concept.urgent ? gapInCall : largestGap) || skipped > mostSkipped) return 0;
    }
    next += 1;
  }
  return next;
}

const plain: Readonly<Record<string, string>> = { ä: 'a', å: 'a', ö: 'o', é: 'e' };
/** The first two letters, folded; there are thousands of phrases, so not by way of `foldWord`. */
const initialOf = (word: string): string =>
  word
    .slice(0, 2)
    .toLowerCase()
    .replace(/[äåöé]/g, (letter) => plain[letter] ?? letter);

/** Phrases by the first two letters of each of their words; those with a class or one form are tried for every word. */
function byInitials(concepts: readonly Concept[]): (initials: ReadonlySet<string>) => Iterable<Phrase> {
  const anywhere: Phrase[] = [];
  const byInitial = new Map<string, Phrase[]>();
  for (const phrase of phrasesOf(concepts)) {
    if (isPattern(phrase.text)) {
      anywhere.push(phrase);
      continue;
    }
    for (const word of phrase.text.split(' ')) {
      const initial = initialOf(word);
      const known = byInitial.get(initial);
      if (!known) byInitial.set(initial, [phrase]);
      else if (known.at(-1) !== phrase) known.push(phrase);
    }
  }
  return (initials) => [...[...initials].flatMap((initial) => byInitial.get(initial) ?? []), ...anywhere];
}

/**
 * Finds the concepts that a question names, in any inflected form: by the rules of the two languages, and by what `lemmasOf` knows of a word.
 * Calls for help come first. Made once per list of concepts.
 */
export function conceptFinder(
  concepts: readonly Concept[],
  lemmasOf: LemmasOf,
): (words: readonly string[], written: readonly string[]) => FoundConcept[] {
  const phrasesFor = byInitials(concepts);
  const tokensOf = tokensFor(concepts, lemmasOf);
  const known = new Map<string, FormedWord>();
  const formed = (word: string, written: string): FormedWord => {
    const before = known.get(written);
    if (before) return before;
    if (known.size >= mostKnown) known.clear();
    const made = formedWord(word, written, lemmasOf);
    known.set(written, made);
    return made;
  };
  return (words, written) => {
    const asked = words.slice(0, mostRead).map((word, at) => formed(word, written[at] ?? word));
    const found: FoundConcept[] = [];
    for (const [from, word] of asked.entries())
      for (const phrase of phrasesFor(initialsOf(word))) {
        const to = reach(asked, from, phrase, tokensOf(phrase));
        if (to > 0 && !found.some((each) => each.concept === phrase.concept && each.from === from && each.to >= to))
          found.push({ concept: phrase.concept, phrase: phrase.text, from, to });
      }
    // A worry in three words is not about one of them.
    const isWithin = (each: FoundConcept): boolean =>
      found.some(
        (other) => other.from <= each.from && other.to >= each.to && other.to - other.from > each.to - each.from,
      );
    const isCall = ({ concept }: FoundConcept): number => Number(concept.urgent === true);
    return found.filter((each) => !isWithin(each)).sort((a, b) => isCall(b) - isCall(a));
  };
}
