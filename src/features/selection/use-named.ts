import { useCallback } from 'react';
import type { Service } from '#domain/directory/service.ts';
import { readable, type ReadableText } from '#domain/language.ts';
import { useLanguage } from '#i18n/language-context.tsx';

/** A service's name in the reader's language, else in the other one, saying which. */
export function useNamed(): (service: Service) => ReadableText {
  const language = useLanguage();
  return useCallback((service) => readable(service.name, language) ?? { text: service.id, language }, [language]);
}
