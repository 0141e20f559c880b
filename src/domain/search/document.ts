import type { AgeRange } from '#domain/kit/article.ts';
import type { Language } from '#domain/language.ts';

/** What a search finds, in the groups a page shows. Rhymes are articles; a number to call is a service. */
export const foundKinds = ['service', 'article', 'reminder', 'page'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** From the one that says most about its document to the one that says least; `field-weights.ts` gives them numbers. */
export type FieldKind = 'name' | 'keyword' | 'place' | 'category' | 'lead' | 'description' | 'body';

export interface SearchField {
  readonly kind: FieldKind;
  readonly language: Language;
  readonly text: string;
}

/** One thing to be found. Its position in the list it is built from is its position in the pack. */
export interface SearchDocument {
  readonly kind: FoundKind;
  readonly fields: readonly SearchField[];
  /** Documents with an equal value are one row with its places (same concept, name and provider); `null` never collapses. */
  readonly sameAs: string | null;
  /** Whom it is for; a mild factor only, for a parent may ask ahead. */
  readonly ages?: AgeRange | undefined;
  /** Stands on top when the words typed tell of great need. */
  readonly urgent?: boolean | undefined;
  /** A factor on every weight, 0.5 to 2; 1 when absent. Kept in steps of a hundredth. */
  readonly prior?: number | undefined;
}
