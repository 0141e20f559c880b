import type { Concept } from './concept.ts';
import { isPattern, phraseWords } from './concept-phrase.ts';
import { recently } from './recent-map.ts';
import { addRelated } from './related-words.ts';
import { wordForms } from './resolve-word.ts';
import type { Together } from './scorer.ts';
import type { SearchIndex } from './search-index.ts';
import { keepBest, type Weights } from './weights.ts';

/** What a concept's words are in this index. */
export interface ConceptWords {
  readonly weights: Weights;
  readonly together: readonly Together[];
}

/** Cheaper than a typed word; the word that registers use counts a little more. */
const asFirst = 0.72;
const asOther = 0.62;
const asNear = 0.4;
/** What was typed itself, in whatever form. */
const asTyped = 0.9;
/** A longer phrase is a worry as somebody says it, and no words to find a text by. */
const longestPhrase = 3;

/** So many phrases of the last questions are remembered. */
const mostKnown = 8;

/** Looks a concept's words up, for each phrase that is asked for. */
export function conceptWords(
  index: SearchIndex,
  concepts: readonly Concept[],
): (concept: Concept, typed: string) => ConceptWords {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));

  const own = ({ fi, sv }: Concept, typed: string, factor: number, weights: Weights, together: Together[]): void => {
    for (const phrases of [fi, sv])
      for (const [at, phrase] of phrases.entries()) {
        const words = phraseWords(phrase);
        const weight = (phrase === typed ? asTyped : at === 0 ? asFirst : asOther) * factor;
        if (words.length > longestPhrase || isPattern(phrase)) continue;
        const forms = words.map((word) => wordForms(index, word));
        const [only] = forms;
        if (forms.some(({ size }) => size === 0) || !only) continue;
        if (forms.length > 1) together.push({ weight, parts: forms });
        else for (const [lemma, nearness] of only) keepBest(weights, lemma, nearness * weight);
      }
  };

  const found = recently(mostKnown, (key): ConceptWords => {
    const [id = '', typed = ''] = key.split('\n');
    const concept = byId.get(id);
    const weights: Weights = new Map();
    const together: Together[] = [];
    if (concept) own(concept, typed, 1, weights, together);
    addRelated(index, weights, asOther);
    for (const id of concept?.near ?? []) {
      const near = byId.get(id);
      if (near) own(near, '', asNear / asFirst, weights, together);
    }
    return { weights, together };
  });
  return ({ id }, typed) => found(`${id}\n${typed}`);
}
