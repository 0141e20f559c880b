import type { WordReading } from './finnish-reading.ts';
import type { SplitSwedish } from './swedish-compounds.ts';
import type { SwedishDictionary } from './swedish-dictionary.ts';
import { swedishRoots } from './swedish-roots.ts';
import { unsplit } from './swedish-tables.ts';

/** A word that is in the dictionary in its own right is likelier than what it could be a form of ("vård", not "vårda!"). */
const doubtOfForm = 1;
/** "slaget" is of "slag" before it is of "slagen". */
const doubtOfParticiple = 1.5;

function doubtOf(lemma: string, form: string): number {
  if (lemma === form) return 0;
  return lemma.endsWith('en') ? doubtOfParticiple : doubtOfForm;
}

/** "moderskapspenning" is "mor", "penning": the smallest words, as Voikko gives them for Finnish. */
function partsOf(lemma: string, split: SplitSwedish): string[] {
  const found = unsplit.has(lemma) ? null : split(lemma);
  if (!found) return [];
  const leaves = (word: string): string[] => {
    const inner = word === lemma ? [] : partsOf(word, split);
    return inner.length > 0 ? inner : [word];
  };
  return [...found.modifiers, found.head].flatMap(leaves);
}

/** Reads Swedish words in lower case: from the dictionary, else as a compound of its words. */
export function swedishReader(dictionary: SwedishDictionary, split: SplitSwedish): (form: string) => WordReading[] {
  const simple = (lemma: string, form: string): WordReading => ({
    lemma,
    parts: partsOf(lemma, split),
    roots: swedishRoots(lemma, dictionary),
    isVerb: dictionary.verbs.has(lemma),
    doubt: doubtOf(lemma, form),
  });
  return (form) => {
    const lemmas = dictionary.forms.get(form);
    if (lemmas) return lemmas.map((lemma) => simple(lemma, form));
    // "Familje- och socialtjänster": the beginning of a compound stands alone.
    const begun = dictionary.modifiers.get(form);
    if (begun !== undefined) return [simple(begun, form)];
    const found = split(form);
    if (!found) return [];
    const headLemmas = (dictionary.forms.get(found.head) ?? []).filter((lemma) => dictionary.heads.has(lemma));
    return headLemmas.map((lemma) => {
      const parts = partsOf(lemma, split);
      return {
        lemma: found.before + lemma,
        parts: [...found.modifiers, ...(parts.length > 0 ? parts : [lemma])],
        roots: [],
        isVerb: false,
        doubt: 2 + doubtOf(lemma, found.head),
      };
    });
  };
}
