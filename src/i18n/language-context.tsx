import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Language } from '#domain/language.ts';
import type { TextPart } from '#domain/text-parts.ts';
import { hasTexts, hasTextsOf, loadTexts, loadTextsOf, translator, type Namespace, type Translate } from './texts.ts';

const LanguageContext = createContext<Language>('fi');

/** The language of everything inside; suspends until its texts are here. It comes from the URL and nowhere else. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  if (!hasTexts(language)) use(loadTexts(language));
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => use(LanguageContext);

/** Suspends what is inside until a part of the texts is here. */
export function WithTexts({ part, children }: { part: TextPart; children: ReactNode }) {
  const language = useLanguage();
  if (!hasTextsOf(part, language)) use(loadTextsOf(part, language));
  return children;
}

/** The texts of one namespace in the language of the page. */
export function useTexts<N extends Namespace>(namespace: N): Translate<N> {
  const language = useLanguage();
  return useMemo(() => translator(language, namespace), [language, namespace]);
}
