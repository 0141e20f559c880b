import type { SearchDocument, SearchField } from './document.ts';
import {
  againFactor,
  fieldWeights,
  firstWordFactor,
  largestWeight,
  nameWeight,
  stepsOfWeight,
  timesCounted,
} from './field-weights.ts';
import { languageBit, type BuiltLemma, type LemmaTable } from './lemma-table.ts';
import { termsOf } from './words.ts';

/** Adds one field's words to the weights of its document. */
function weighField({ kind, language, text }: SearchField, table: LemmaTable, weights: Map<BuiltLemma, number>): void {
  const terms = termsOf(text);
  const isName = kind === 'name';
  const weight = isName ? nameWeight(terms.length) : fieldWeights[kind];
  const times = new Map<BuiltLemma, number>();
  for (const [at, term] of terms.entries()) {
    // A lone letter says something in a name only ("Osasto B").
    if (term.length < 2 && !isName && !/\d/.test(term)) continue;
    for (const lemma of table.resolve(term, language)) {
      const count = (times.get(lemma) ?? 0) + 1;
      times.set(lemma, count);
      if (count > timesCounted) continue;
      const before = weights.get(lemma);
      const more = (count === 1 ? weight : weight * againFactor) * (isName && at === 0 ? firstWordFactor : 1);
      // Names of both languages often share a word: the better one counts, and a little for being there twice.
      weights.set(lemma, isName && before !== undefined ? Math.max(before, more) + 1 : (before ?? 0) + more);
      lemma.languages |= languageBit(language);
    }
  }
}

/** Writes the postings of one document into the table; `position` rises from call to call. */
export function weighDocument(document: SearchDocument, position: number, table: LemmaTable): void {
  const weights = new Map<BuiltLemma, number>();
  const heads = new Set<BuiltLemma>();
  for (const field of document.fields) {
    const isHead = field.kind === 'name' || field.kind === 'keyword';
    weighField(field, table, weights);
    if (isHead)
      for (const term of termsOf(field.text))
        for (const lemma of table.resolve(term, field.language)) if (weights.has(lemma)) heads.add(lemma);
  }
  for (const [lemma, weight] of weights)
    lemma.postings.push(position, Math.max(1, Math.min(largestWeight, Math.round(weight * stepsOfWeight))));
  for (const lemma of heads) lemma.heads += 1;
}
