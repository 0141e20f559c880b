import type { LexiconEntry } from '#domain/search/lexicon.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { chooseReadings } from './choice.ts';
import type { WordReading } from './finnish-reading.ts';

/** Readings of words; those that are not known are left out. */
export type ReadWords = (words: readonly string[]) => Result<Map<string, readonly WordReading[]>, string>;

/** Base forms of base forms: a part has roots, a root has parts. It ends by itself; this is against a circle. */
const mostRounds = 5;

const namedBy = ({ lemma, parts, roots }: WordReading): readonly string[] => [lemma, ...parts, ...roots];

/** The ending of an abbreviation: "MLL:n", "FPA:s". */
const abbreviation = /^([\p{L}]+)[:’'](?:\p{L}+)$/u;

/** "MLL:n" is of "MLL", known or not. */
function abbreviated(word: string): WordReading[] {
  const [, lemma] = abbreviation.exec(word) ?? [];
  return lemma === undefined ? [] : [{ lemma, parts: [], roots: [], isVerb: false, doubt: 0 }];
}

type Chosen = Map<string, readonly WordReading[]>;

/** Adds the lines of what the chosen readings name, until every lemma that the reader knows has its own. */
function closed(chosen: Chosen, read: ReadWords): Result<Chosen, string> {
  for (let round = 0; round < mostRounds; round++) {
    const named = new Set([...chosen.values()].flat().flatMap(namedBy));
    const missing = [...named].filter((word) => !chosen.has(word));
    if (missing.length === 0) break;
    const found = read(missing);
    if (!found.ok) return err(found.error);
    for (const word of missing) {
      const own = (found.value.get(word) ?? []).filter(({ lemma }) => lemma === word);
      const [reading] = chooseReadings(new Map([[word, own]])).get(word) ?? [];
      chosen.set(word, [reading ?? { lemma: word, parts: [], roots: [], isVerb: false, doubt: 0 }]);
    }
  }
  return ok(chosen);
}

/** What a lemma is made of: the same wherever it was met. */
function lemmasOf(chosen: Chosen): Map<string, WordReading> {
  const lemmas = new Map<string, WordReading>();
  for (const reading of [...chosen.values()].flat()) {
    const known = lemmas.get(reading.lemma);
    if (!known || known.parts.length + known.roots.length === 0) lemmas.set(reading.lemma, reading);
  }
  return lemmas;
}

/** A name comes first, and what the form is besides stays: "pellon" is of Pello and of a field. */
function withNames(chosen: Chosen, names: ReadonlyMap<string, string>): Chosen {
  for (const [form, lemma] of names) {
    const others = (chosen.get(form) ?? []).filter((reading) => reading.lemma !== lemma);
    chosen.set(form, [{ lemma, parts: [], roots: [], isVerb: false, doubt: 0 }, ...others.slice(0, 1)]);
  }
  return chosen;
}

/** What a simple word is made from, given which words of our texts are verbs; `null` when that is not known. */
export type RootOf = (lemma: string, isVerb: (word: string) => boolean) => string | null;

/** Adds roots that the reader did not tell. */
function withRoots(chosen: Chosen, rootOf: RootOf): Chosen {
  const verbs = new Set([...chosen.values()].flat().flatMap(({ lemma, isVerb }) => (isVerb ? [lemma] : [])));
  const rooted = (reading: WordReading): WordReading => {
    const isSimple = reading.parts.length === 0 && reading.roots.length === 0 && !reading.isVerb;
    const root = isSimple ? rootOf(reading.lemma, (word) => verbs.has(word)) : null;
    return root === null ? reading : { ...reading, roots: [root] };
  };
  return new Map([...chosen].map(([form, readings]) => [form, readings.map(rooted)]));
}

/** The lines of a lexicon for these word forms and these forms of names, sorted by form. */
export function buildLexicon(
  words: readonly string[],
  names: ReadonlyMap<string, string>,
  read: ReadWords,
  rootOf: RootOf,
): Result<LexiconEntry[], string> {
  const found = read(words);
  if (!found.ok) return found;
  const known = new Map<string, readonly WordReading[]>();
  for (const word of words) {
    const readings = abbreviation.test(word) ? abbreviated(word) : found.value.get(word);
    if (readings && readings.length > 0) known.set(word, readings);
  }
  const chosen = closed(withRoots(withNames(chooseReadings(known), names), rootOf), read);
  if (!chosen.ok) return chosen;
  const lemmas = lemmasOf(chosen.value);
  const entries = [...chosen.value].map(([form, readings]): LexiconEntry => {
    const own = lemmas.get(form);
    return {
      form,
      lemmas: readings.map(({ lemma }) => lemma),
      parts: own?.parts ?? [],
      roots: (own?.roots ?? []).slice(0, 2),
    };
  });
  return ok(entries.sort((a, b) => (a.form < b.form ? -1 : 1)));
}
