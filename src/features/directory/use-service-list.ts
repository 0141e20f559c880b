import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { findServices, searchable } from '#domain/directory/find-services.ts';
import { worryLevels, type Service, type WorryLevel } from '#domain/directory/service.ts';
import { servicesFor } from '#domain/directory/serving.ts';
import { readable } from '#domain/language.ts';
import type { Municipality } from '#domain/places/places.ts';
import { collator } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useUrlText } from '#platform/url-text.ts';

export interface ServiceList {
  readonly found: readonly Service[];
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly worry: WorryLevel | null;
  readonly setWorry: (worry: WorryLevel | null) => void;
  readonly reset: () => void;
}

/** The services of an area, narrowed by what the address says (`?q=`, `?worry=`). Pure functions do the work; this wires them to the page. */
export function useServiceList(services: readonly Service[], home: Municipality | null): ServiceList {
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const [query, setQuery] = useUrlText('q');
  const typed = useDeferredValue(query);
  const worry = worryLevels.find((level) => level === params.get('worry')) ?? null;

  const prepared = useMemo(() => {
    const { compare } = collator(language);
    const nameOf = (service: Service) => readable(service.name, language)?.text ?? '';
    return searchable(servicesFor(services, home, (a, b) => compare(nameOf(a), nameOf(b))));
  }, [services, home, language]);
  const found = useMemo(() => {
    const matching = findServices(prepared, typed, language);
    return worry ? matching.filter((service) => service.worry.includes(worry)) : matching;
  }, [prepared, typed, language, worry]);

  const setWorry = (level: WorryLevel | null) =>
    setParams(
      (before) => {
        if (level) before.set('worry', level);
        else before.delete('worry');
        return before;
      },
      { replace: true },
    );
  const reset = () => {
    setQuery('');
    setWorry(null);
  };
  return { found, query, setQuery, worry, setWorry, reset };
}
