import type { Concept } from '#domain/search/concept.ts';

/** A group as an author writes it: words separated by commas, the registers' word first. */
interface WrittenConcept extends Omit<Concept, 'fi' | 'sv'> {
  readonly fi: string;
  readonly sv: string;
}

/** So that a group of twenty words stays four lines. */
export const groups = (written: readonly WrittenConcept[]): readonly Concept[] =>
  written.map(({ fi, sv, ...rest }) => ({ ...rest, fi: fi.split(', '), sv: sv.split(', ') }));
