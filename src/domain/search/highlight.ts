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

/** Which part of a word is matched, as two places in it, or `null`. */
function matchIn(word: string, marks: readonly string[], stems: ReadonlySet<string>): readonly [number, number] | null {
  const folded = foldWord(word);
  let found: readonly [number, number] | null = null;
  const longest = () => (found ? found[1] - found[0] : 0);
  for (const mark of marks) {
    const at = mark.length >= 4 ? folded.indexOf(mark) : folded.startsWith(mark) ? 0 : -1;
    if (at >= 0 && mark.length > longest()) found = [at, at + mark.length];
  }
  if (folded.length >= 5 && (stems.has(stemFinnish(folded)) || stems.has(stemSwedish(folded)))) return [0, word.length];
  return found && [signsFor(word, found[0]), signsFor(word, found[1])];
}

interface Prepared {
  readonly telling: readonly string[];
  readonly stems: ReadonlySet<string>;
}
/** An answer's marks are the same for each text of its rows, some thirty at every letter. */
const prepared = new WeakMap<readonly string[], Prepared>();

function preparedOf(marks: readonly string[]): Prepared {
  let made = prepared.get(marks);
  if (!made) {
    const telling = marks.filter((mark) => mark.length > 0);
    const long = telling.filter((mark) => mark.length >= 5);
    made = { telling, stems: new Set(long.flatMap((mark) => [stemFinnish(mark), stemSwedish(mark)])) };
    prepared.set(marks, made);
  }
  return made;
}

/**
 * A text in parts, those that answer the question marked (`marks` of an `Answer`): what begins like a mark, a compound's part that is one, and
 * other forms of it as a whole. All parts together are the text, sign for sign.
 */
export function markParts(text: string, marks: readonly string[]): readonly TextPart[] {
  const { telling, stems } = preparedOf(marks);
  const parts: TextPart[] = [];
  const add = (part: string, isMatch: boolean): void => {
    const last = parts.at(-1);
    if (part === '') return;
    if (last?.isMatch === isMatch) parts[parts.length - 1] = { text: last.text + part, isMatch };
    else parts.push({ text: part, isMatch });
  };
  let done = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}\u00AD]+/gu)) {
    const match = matchIn(word, telling, stems);
    if (!match) continue;
    add(text.slice(done, index + match[0]), false);
    add(text.slice(index + match[0], index + match[1]), true);
    done = index + match[1];
  }
  add(text.slice(done), false);
  return parts;
}
