import { ok, type Result } from '#domain/result.ts';
import type { WordReading } from './finnish-reading.ts';
import { swedishReader } from './swedish.ts';
import { swedishSplitter } from './swedish-compounds.ts';
import { readSwedishDictionary } from './swedish-dictionary.ts';

let made: ((form: string) => WordReading[]) | null = null;

/** Readings of words in lower case; the dictionary is read once. */
export function readSwedish(words: readonly string[]): Result<Map<string, readonly WordReading[]>, string> {
  if (!made) {
    const dictionary = readSwedishDictionary();
    if (!dictionary.ok) return dictionary;
    made = swedishReader(dictionary.value, swedishSplitter(dictionary.value));
  }
  const read = made;
  const found = words.map((word): [string, WordReading[]] => [word, read(word)]);
  return ok(new Map(found.filter(([, readings]) => readings.length > 0)));
}
