import { useMemo } from 'react';
import type { Asking } from '#domain/directory/help-for.ts';
import type { Service } from '#domain/directory/service.ts';
import type { Home } from '#domain/directory/serving.ts';
import { readable } from '#domain/language.ts';
import { collator } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';

export interface Asked {
  readonly asking: Asking;
  readonly byName: (a: Service, b: Service) => number;
}

/** Who asks, where and when, and the order of names in the reader's language. */
export function useAsking(home: Home | null): Asked {
  const language = useLanguage();
  const at = useNow();
  return useMemo(() => {
    const { compare } = collator(language);
    const nameOf = (service: Service) => readable(service.name, language)?.text ?? '';
    return { asking: { home, language, at }, byName: (a, b) => compare(nameOf(a), nameOf(b)) };
  }, [home, language, at]);
}
