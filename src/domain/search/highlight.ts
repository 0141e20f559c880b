import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';
import { foldWord } from './words.ts';

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How many signs of a word make its first `folded` folded ones: "ä" is one sign or two, "ß" is one that folds to two. */
function signsFor(word: string, folded: number): number {
  let length = 0;
  let at = 0;
  for (const sign of word) {
    if (length >= folded && foldWord(sign) !== '') break;
    length += foldWord(sign).length;
    at += sign.length;
  }
  return at;
}

interface KnownWord {
  readonly folded: string;
  /** The stems in both languages, told when somebody asks. */
  stems: readonly string[] | null;
}
/**
 * Rows stay from one letter to the next and speak of the same things: a word is folded and stemmed once. Full, it is emptied, which costs
 * less than telling what was needed last.
 */
const known = new Map<string, KnownWord>();
const knownAtMost = 4_000;

function knownWord(word: string): KnownWord {
  let found = known.get(word);
  if (!found) {
    if (known.size >= knownAtMost) known.clear();
    found = { folded: foldWord(word), stems: null };
    // A hostile text is one word of its whole length.
    if (word.length <= 100) known.set(word, found);
  }
  return found;
}

type Match = readonly [start: number, end: number];

/** Which part of a word is matched, as two places in it, or `null`. */
function matchIn(word: string, { telling, stems }: Prepared): Match | null {
  const own = knownWord(word);
  const { folded } = own;
  let found: Match | null = null;
  let longest = 0;
  for (const mark of telling) {
    if (mark.length <= longest) continue;
    const at = mark.length >= 4 ? folded.indexOf(mark) : folded.startsWith(mark) ? 0 : -1;
    if (at >= 0) [found, longest] = [[at, at + mark.length], mark.length];
  }
  if (stems.size > 0 && folded.length >= 5) {
    own.stems ??= [stemFinnish(folded), stemSwedish(folded)];
    if (own.stems.some((stem) => stems.has(stem))) return [0, word.length];
  }
  return found && [signsFor(word, found[0]), signsFor(word, found[1])];
}

interface Prepared {
  readonly telling: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** The same word stands in many rows. */
  readonly matches: Map<string, Match | null>;
}
/** An answer's marks are the same for each text of its rows, some thirty at every letter. */
const madeReady = new WeakMap<readonly string[], Prepared>();

function preparedOf(marks: readonly string[]): Prepared {
  let made = madeReady.get(marks);
  if (!made) {
    const telling = marks.filter((mark) => mark.length > 0);
    const long = telling.filter((mark) => mark.length >= 5);
    const stems = new Set(long.flatMap((mark) => [stemFinnish(mark), stemSwedish(mark)]));
    made = { telling, stems, matches: new Map() };
    madeReady.set(marks, made);
  }
  return made;
}

/**
 * A text in parts, those that answer the question marked (`marks` of an `Answer`): what begins like a mark, a compound's part that is one, and
 * other forms of it as a whole. All parts together are the text, sign for sign.
 */
export function markParts(text: string, marks: readonly string[]): readonly TextPart[] {
  const prepared = preparedOf(marks);
  const parts: TextPart[] = [];
  const add = (part: string, isMatch: boolean): void => {
    const last = parts.at(-1);
    if (part === '') return;
    if (last?.isMatch === isMatch) parts[parts.length - 1] = { text: last.text + part, isMatch };
    else parts.push({ text: part, isMatch });
  };
  let done = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}\u00AD]+/gu)) {
    let match = prepared.matches.get(word);
    if (match === undefined) {
      match = matchIn(word, prepared);
      prepared.matches.set(word, match);
    }
    if (!match) continue;
    add(text.slice(done, index + match[0]), false);
    add(text.slice(index + match[0], index + match[1]), true);
    done = index + match[1];
  }
  add(text.slice(done), false);
  return parts;
}
