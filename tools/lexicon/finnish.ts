import { ok, type Result } from '#domain/result.ts';
import { finnishReading, type WordReading } from './finnish-reading.ts';
import { askVoikko } from './voikko.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Readings of words in lower case; a name is known to Voikko with its capital only. */
export function readFinnish(words: readonly string[]): Result<Map<string, WordReading[]>, string> {
  const asked = askVoikko(words.flatMap((word) => [word, capital(word)]));
  if (!asked.ok) return asked;
  const found = words.map((word): [string, WordReading[]] => {
    const readings = [...(asked.value.get(word) ?? []), ...(asked.value.get(capital(word)) ?? [])];
    return [word, readings.map(finnishReading)];
  });
  return ok(new Map(found.filter(([, readings]) => readings.length > 0)));
}
