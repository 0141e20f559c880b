import type { Language } from '#domain/language.ts';
import type { Analysis } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { lemmaByEnding, type Trust } from './lexicon-endings.ts';

const shortestHead = 4;
/** "apu", "työ": their forms are longer. */
const shortestBase = 3;
/** What stands before a head may be short when the lexicon has it there: "yö", "maito". */
const shortestModifier = 3;
/** A word by itself begins a compound by chance when it is short: "sekaan", "osaksi". */
const shortestPlainModifier = 4;

/** Swedish has fewer endings, and each means more than one thing. */
const trusts: Readonly<Record<Language, Trust>> = { fi: { count: 1, share: 0 }, sv: { count: 3, share: 0.3 } };

const leavesOf = ({ lemma, parts }: Analysis): readonly string[] => (parts.length > 0 ? parts : [lemma]);

/** Readings by lemma: what each is made of. */
const lemmasOf = (lexicon: Lexicon): Map<string, Analysis> =>
  new Map([...lexicon.values()].flatMap((readings) => readings.map((reading) => [reading.lemma, reading] as const)));

/** What stands before the head in the compounds of the lexicon: "lasten" (of "lapsi"), "varhais", "moderskaps"; and its lemmas. */
function modifiersOf(lemmas: ReadonlyMap<string, Analysis>): Map<string, readonly string[]> {
  const modifiers = new Map<string, readonly string[]>();
  for (const [lemma, reading] of lemmas) {
    const head = reading.parts.at(-1);
    if (head === undefined || !lemma.endsWith(head)) continue;
    const before = lemma.slice(0, -head.length);
    if (before.length >= shortestModifier) modifiers.set(before, reading.parts.slice(0, -1));
  }
  for (const [lemma, reading] of lemmas)
    if (lemma.length >= shortestPlainModifier && !modifiers.has(lemma)) modifiers.set(lemma, leavesOf(reading));
  return modifiers;
}

/**
 * Readings of word forms that a lexicon does not hold, from those it holds: an unseen form of a lemma that is there, else a compound of two
 * words that are there. `[]` when neither fits. For texts that nobody ran through a dictionary: an import, a city's own words.
 */
export function guessWith(lexicon: Lexicon, language: Language): (form: string) => readonly Analysis[] {
  const lemmas = lemmasOf(lexicon);
  const modifiers = modifiersOf(lemmas);
  const byEnding = lemmaByEnding(lexicon, new Set(lemmas.keys()), trusts[language]);

  const known = (form: string): Analysis | null => {
    const lemma = byEnding(form);
    return lexicon.get(form)?.[0] ?? (lemma === null ? null : (lemmas.get(lemma) ?? null));
  };

  const compound = (form: string): Analysis | null => {
    for (let at = form.length - shortestHead; at >= shortestModifier; at--) {
      const before = form.slice(0, at);
      const linked =
        language === 'sv' && before.endsWith('s') && at > shortestPlainModifier ? before.slice(0, -1) : before;
      const modifier = modifiers.get(before) ?? modifiers.get(linked);
      const head = modifier && known(form.slice(at));
      if (modifier && head && head.lemma.length >= shortestBase)
        return { lemma: before + head.lemma, parts: [...modifier, ...leavesOf(head)], roots: [] };
    }
    return null;
  };

  return (form) => {
    const reading = known(form) ?? compound(form);
    return reading ? [reading] : [];
  };
}
