/** The two languages of the app. Finnish is the typed source, Swedish is Finland-Swedish and complete. */
export const languages = ['fi', 'sv'] as const;
export type Language = (typeof languages)[number];

/** A text as its author gave it: a missing language stays `null`, it is never filled with a copy. */
export interface LocalizedText {
  readonly fi: string | null;
  readonly sv: string | null;
}

/** A text found for the reader, with the language it is really in (for the `lang` attribute and the notice). */
export interface ReadableText {
  readonly text: string;
  readonly language: Language;
}

export const otherLanguage = (language: Language): Language => (language === 'fi' ? 'sv' : 'fi');

/** The text in the wanted language, else in the other one, saying which; `null` when there is none. */
export function readable(text: LocalizedText, wanted: Language): ReadableText | null {
  const own = text[wanted];
  if (own) return { text: own, language: wanted };
  const other = otherLanguage(wanted);
  const foreign = text[other];
  return foreign ? { text: foreign, language: other } : null;
}
