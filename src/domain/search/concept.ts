import type { PageName } from '#domain/site-map.ts';

/** What stands first when a parent types one of the words: ids of services, slugs of articles, pages of the app, rules of dates, each list in the order of showing. */
export interface ConceptLeads {
  readonly services?: readonly string[];
  readonly articles?: readonly string[];
  readonly pages?: readonly PageName[];
  readonly reminders?: readonly string[];
}

/**
 * Words and phrases that mean the same to a parent, in both languages: authored content, so that "tarha", "dagis" and "varhaiskasvatus" find one another
 * whatever words a register or an imported list uses. Folding, inflection and missing dots are the engine's work: a word stands here in its basic form,
 * a worry as a parent says it.
 */
export interface Concept {
  /** Kebab-case, stable: `near` of others names it. */
  readonly id: string;
  /** Never empty; the first is the word that registers use. */
  readonly fi: readonly string[];
  /** Finland-Swedish; also what somebody from Sweden would type. Never empty; the first is the word that registers use. */
  readonly sv: readonly string[];
  /** Not to be found by itself: its words stand for one another in the phrases of others, as `@id` ("@partner lyö"). */
  readonly isClass?: true;
  /** Ids of concepts that may help too; what they find stands after the own. */
  readonly near?: readonly string[];
  /** Whoever types this needs a person now: the first lead answers round the clock. */
  readonly urgent?: true;
  readonly leads?: ConceptLeads;
}
