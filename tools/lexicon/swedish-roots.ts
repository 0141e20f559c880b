import type { SwedishDictionary } from './swedish-dictionary.ts';
import { irregularRoots } from './swedish-tables.ts';

/** An ending of nouns, and what stands in its place in the verb; the last consonant may be doubled ("am|ning" → "am|m|a"). */
const verbal: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ation$/, ['era']],
  [/ition$/, ['era']],
  [/ning$/, ['a', '2a', 'na']],
  [/ing$/, ['a']],
  [/ande$/, ['a']],
  [/ende$/, ['a', '']],
  [/else$/, ['a']],
  [/are$/, ['a']],
  [/[ts]el$/, ['a']],
];

/** What a quality is of: "sömnlöshet" → "sömnlös" → "sömn". */
const nominal: readonly (readonly [RegExp, readonly string[]])[] = [
  [/löshet$/, ['lös', '']],
  [/lös$/, ['', 'a', 'e']],
  [/s?het$/, ['', 's']],
  [/lighet$/, ['lig', '']],
];

const shortestStem = 3;

function candidates(lemma: string, rules: readonly (readonly [RegExp, readonly string[]])[]): string[] {
  return rules.flatMap(([ending, replacements]) => {
    if (!ending.test(lemma)) return [];
    const stem = lemma.replace(ending, '');
    if (stem.length < shortestStem - 1) return [];
    return replacements.map((each) => (each === '2a' ? `${stem}${stem.slice(-1)}a` : stem + each));
  });
}

/** The verb or quality a noun is made from, when the dictionary has it: "vaccination" → "vaccinera", "sömn" → "sova" from the table. */
export function swedishRoots(lemma: string, { forms, verbs }: SwedishDictionary): string[] {
  const irregular = irregularRoots[lemma];
  if (irregular !== undefined) return irregular === lemma ? [] : [irregular];
  if (verbs.has(lemma)) return [];
  const [verb] = candidates(lemma, verbal).filter((each) => verbs.has(each));
  if (verb !== undefined) return [verb];
  const isWord = (each: string) => each !== lemma && each.length >= shortestStem && forms.get(each)?.includes(each);
  return candidates(lemma, nominal).filter(isWord).slice(0, 2);
}
