import { languages, type Language, type LocalizedText } from '#domain/language.ts';
import type { Places } from '#domain/places/places.ts';
import type { FieldKind, SearchField } from '#domain/search/document.ts';
import type { SearchWords } from '#domain/search/search-words.ts';

/** What documents are written with beside their content; a phone that lacks one of them finds by the content alone. */
export interface DocumentWords {
  readonly words: Omit<SearchWords, 'concepts'> | null;
  readonly places: Pick<Places, 'municipalities' | 'counties'> | null;
}

export const fieldIn = (kind: FieldKind, language: Language, text: string): SearchField => ({ kind, language, text });

/** A text in the languages it is written in. */
export const fieldsOf = (kind: FieldKind, text: LocalizedText | null | undefined): SearchField[] =>
  languages.flatMap((language) => {
    const own = text?.[language];
    return own ? [fieldIn(kind, language, own)] : [];
  });

const finnish = /[äöy]{2}|aa|ee|ii|oo|uu|uo|ie|yö|kk[aeiouyäö]|(?:ja|jä|us|ys|nen|sto|stö)$/i;
const swedish = /[åcqwxz]|sj|(?:ning|ing|het|tion|skap|ande|else|isk|lig)$/i;

/** Keywords come without their language. Where the spelling tells nothing, a word is read in both. */
export function keywordFields(keywords: readonly string[]): SearchField[] {
  const isFor: Record<Language, (word: string) => boolean> = {
    fi: (word) => !swedish.test(word) || finnish.test(word),
    sv: (word) => !finnish.test(word) || swedish.test(word),
  };
  return languages.flatMap((language) => {
    const own = keywords.filter(isFor[language]);
    return own.length > 0 ? [fieldIn('keyword', language, own.join(', '))] : [];
  });
}
