import type { Language } from '#domain/language.ts';
import type { Analysis } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemSwedish } from './stem-swedish.ts';
import { foldWord } from './words.ts';

/** Shorter stems are met by chance ("tuki" and "tukka"). */
const shortestStem = 4;
const shortestForm = 5;
const shortestPart = 4;
/** What stands before a head may be short when the lexicon has it there: "yö", "maito". */
const shortestKnownModifier = 3;

const stems: Readonly<Record<Language, (word: string) => string>> = { fi: stemFinnish, sv: stemSwedish };

const leavesOf = ({ lemma, parts }: Analysis): readonly string[] => (parts.length > 0 ? parts : [lemma]);

/** Base forms by what their forms have in common; the form nearest in length is the likeliest. */
function stemsOf(lexicon: Lexicon, stem: (word: string) => string): Map<string, Set<Analysis>> {
  const found = new Map<string, Set<Analysis>>();
  for (const [form, [reading]] of lexicon) {
    const key = stem(foldWord(form));
    if (!reading || key.length < shortestStem) continue;
    found.set(key, (found.get(key) ?? new Set()).add(reading));
  }
  return found;
}

/** What stands before the head in the compounds of the lexicon: "lasten" (of "lapsi"), "varhais", "moderskaps". */
function modifiersOf(lexicon: Lexicon): Map<string, readonly string[]> {
  const modifiers = new Map<string, readonly string[]>();
  for (const [form, [reading]] of lexicon) {
    if (!reading) continue;
    if (reading.lemma === form) modifiers.set(foldWord(form), leavesOf(reading));
  }
  for (const [, [reading]] of lexicon) {
    const head = reading?.parts.at(-1);
    if (!reading || head === undefined || !reading.lemma.endsWith(head)) continue;
    const before = foldWord(reading.lemma.slice(0, -head.length));
    if (before.length >= shortestKnownModifier && !modifiers.has(before)) modifiers.set(before, reading.parts.slice(0, -1));
  }
  return modifiers;
}

/**
 * Readings of word forms that a lexicon does not hold, from those it holds: another form of a word with the same stem
 * ("elatusavun", for "elatusapu" is there), else a compound of two words that are there. `[]` when neither fits. A guess by rule, for
 * texts that nobody ran through a dictionary: an import, a city's own words.
 */
export function guessWith(lexicon: Lexicon, language: Language): (form: string) => readonly Analysis[] {
  const stem = stems[language];
  const byStem = stemsOf(lexicon, stem);
  const modifiers = modifiersOf(lexicon);

  const sameStem = (form: string): Analysis | null => {
    if (form.length < shortestForm) return null;
    const length = (reading: Analysis) => Math.abs(reading.lemma.length - form.length);
    const [nearest] = [...(byStem.get(stem(form)) ?? [])].sort((a, b) => length(a) - length(b));
    return nearest ?? null;
  };

  const compound = (form: string): Analysis | null => {
    for (let at = shortestKnownModifier; at <= form.length - shortestPart; at++) {
      const before = form.slice(0, at);
      const linked = language === 'sv' && before.endsWith('s') && at > shortestPart ? before.slice(0, -1) : before;
      const modifier = modifiers.get(before) ?? modifiers.get(linked);
      if (!modifier) continue;
      const rest = form.slice(at);
      const head = lexicon.get(rest)?.[0] ?? sameStem(rest);
      if (head) return { lemma: before + head.lemma, parts: [...modifier, ...leavesOf(head)], roots: [] };
    }
    return null;
  };

  return (form) => {
    const folded = foldWord(form);
    const reading = sameStem(folded) ?? compound(folded);
    return reading ? [reading] : [];
  };
}
