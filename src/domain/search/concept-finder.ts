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
import { recently } from './recent-map.ts';
import { formedWord, type FormedWord, type LemmasOf } from './word-forms.ts';
import { foldWord } from './words.ts';

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
const mostKnown = 60;

/** A pasted page is not read for what it calls things. */
const mostRead = 40;
const longestWord = 60;

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
/** A word of a phrase folded; there are thousands, so not by way of `foldWord`. */
const folded = (word: string): string => word.toLowerCase().replace(/[äåöé]/g, (letter) => plain[letter] ?? letter);

/** The words that a phrase may begin with when it is typed: the first that tells something, of a call for help any. */
function beginnings({ concept, text }: Phrase): readonly string[] {
  const words = text.split(' ').map(folded);
  const first = concept.urgent ? undefined : words.find((word) => !isFiller(word));
  return first === undefined ? words : [first];
}

/** Phrases by the first two letters of the words they begin with; those with a class or one form are tried for every word. */
function byInitials(concepts: readonly Concept[]): (initials: readonly string[]) => Iterable<Phrase> {
  const anywhere: Phrase[] = [];
  const byInitial = new Map<string, Phrase[]>();
  for (const phrase of phrasesOf(concepts)) {
    if (isPattern(phrase.text)) {
      anywhere.push(phrase);
      continue;
    }
    for (const word of beginnings(phrase)) {
      const initial = word.slice(0, 2);
      const known = byInitial.get(initial);
      if (!known) byInitial.set(initial, [phrase]);
      else if (known.at(-1) !== phrase) known.push(phrase);
    }
  }
  return (initials) => [...initials.flatMap((initial) => byInitial.get(initial) ?? []), ...anywhere];
}

/**
 * Finds the concepts that a question names, in any inflected form: by the rules of the two languages, and by what `lemmasOf` knows of a word.
 * Calls for help come first. Made once per list of concepts.
 */
export function conceptFinder(
  concepts: readonly Concept[],
  lemmasOf: LemmasOf,
): (written: readonly string[]) => FoundConcept[] {
  const phrasesFor = byInitials(concepts);
  const tokensOf = tokensFor(concepts, lemmasOf);
  const formed = recently(mostKnown, (written) => formedWord(foldWord(written), written, lemmasOf));
  return (written) => {
    const asked = written.slice(0, mostRead).map((word) => formed(word.slice(0, longestWord)));
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
