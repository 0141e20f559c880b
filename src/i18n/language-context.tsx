import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Language } from '#domain/language.ts';
import {
  hasGrowingTexts,
  hasPlanningTexts,
  hasPrivacyTexts,
  hasTexts,
  loadGrowingTexts,
  loadPlanningTexts,
  loadPrivacyTexts,
  loadTexts,
  translator,
  type Namespace,
  type Translate,
} from './texts.ts';

const LanguageContext = createContext<Language>('fi');

/** The language of everything inside; suspends until its texts are here. It comes from the URL and nowhere else. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  if (!hasTexts(language)) use(loadTexts(language));
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => use(LanguageContext);

/** Suspends what is inside until the texts of the planning pages are here. */
export function WithPlanningTexts({ children }: { children: ReactNode }) {
  const language = useLanguage();
  if (!hasPlanningTexts(language)) use(loadPlanningTexts(language));
  return children;
}

/** Suspends what is inside until the texts of the pages about a child of one's own are here. */
export function WithGrowingTexts({ children }: { children: ReactNode }) {
  const language = useLanguage();
  if (!hasGrowingTexts(language)) use(loadGrowingTexts(language));
  return children;
}

/** Suspends what is inside until the privacy page's texts are here. */
export function WithPrivacyTexts({ children }: { children: ReactNode }) {
  const language = useLanguage();
  if (!hasPrivacyTexts(language)) use(loadPrivacyTexts(language));
  return children;
}

/** The texts of one namespace in the language of the page. */
export function useTexts<N extends Namespace>(namespace: N): Translate<N> {
  const language = useLanguage();
  return useMemo(() => translator(language, namespace), [language, namespace]);
}
