import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { sift, type AboutServices, type Facets } from '#domain/directory/facets.ts';
import {
  filtersOf,
  noFilters,
  filterNames,
  toggled,
  withFilters,
  type FilterName,
  type Filters,
} from '#domain/directory/filters.ts';
import { findServices, searchable } from '#domain/directory/find-services.ts';
import { byNearness } from '#domain/directory/near.ts';
import type { Service } from '#domain/directory/service.ts';
import { servicesFor, urgentFirst } from '#domain/directory/serving.ts';
import { readable, type Language } from '#domain/language.ts';
import type { Municipality } from '#domain/places/places.ts';
import { collator } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useUrlText } from '#platform/url-text.ts';

/** What the phone knows beside the packs. Each part keeps its identity for as long as it says the same. */
export interface Knowing {
  /** Metres to each service with a known door; absent while "near me" is off. */
  readonly metres?: ReadonlyMap<Service, number> | undefined;
  readonly isFavourite?: AboutServices['isFavourite'];
  readonly isOpen?: AboutServices['isOpen'];
}

export interface ServiceList {
  readonly found: readonly Service[];
  readonly facets: Facets;
  readonly filters: Filters;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly toggle: (name: FilterName, option: string) => void;
  /** Takes every option of a filter out. */
  readonly lift: (name: FilterName) => void;
  /** Takes every filter away but the worry level, which has chips of its own. */
  readonly liftAll: () => void;
  /** Takes away words and filters. */
  readonly reset: () => void;
}

const nothingKnown: Knowing = {};

const sorted = new WeakMap<readonly Service[], { readonly asked: string; readonly serving: readonly Service[] }>();

/** Kept beside the services: a list that is opened again, or beside a service's page, is in order already. */
function inOrder(services: readonly Service[], home: Municipality | null, language: Language): readonly Service[] {
  const asked = `${home?.code ?? ''} ${language}`;
  const before = sorted.get(services);
  if (before?.asked === asked) return before.serving;
  const { compare } = collator(language);
  const nameOf = (service: Service) => readable(service.name, language)?.text ?? '';
  const serving = servicesFor(services, home, (a, b) => compare(nameOf(a), nameOf(b)));
  sorted.set(services, { asked, serving });
  return serving;
}

/**
 * The services of an area, narrowed by what the address says (`?q=`, `?worry=` and the other filters), nearest first where distances are
 * known. Pure functions do the work; this wires them to the page. A tap shows on its control at once, the list follows. `isCounting`:
 * the numbers of every filter are looked at, else only those of the worry level and of what is chosen.
 */
export function useServiceList(
  services: readonly Service[],
  home: Municipality | null,
  knowing: Knowing = nothingKnown,
  isCounting = false,
): ServiceList {
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const [query, setQuery] = useUrlText('q');
  const typed = useDeferredValue(query);
  const filters = useMemo(() => filtersOf(params), [params]);
  const shownFilters = useDeferredValue(filters);
  const { metres, isFavourite, isOpen } = knowing;

  const serving = useMemo(() => inOrder(services, home, language), [services, home, language]);
  // Folding every text is the slowest step of all, and most who open the list never type.
  const isTyped = typed.trim() !== '';
  const prepared = useMemo(() => (isTyped ? searchable(serving) : null), [serving, isTyped]);
  const isNeedGreat = shownFilters.worry.includes('big');
  const matching = useMemo(() => {
    const hits = prepared ? findServices(prepared, typed, language) : serving;
    if (metres) return byNearness(hits, metres);
    return isNeedGreat && !prepared ? urgentFirst(hits) : hits;
  }, [prepared, serving, typed, language, metres, isNeedGreat]);
  const { found, facets } = useMemo(() => {
    // A reach without a place to measure from would hide everything.
    const within = metres ? shownFilters.within : [];
    const about: AboutServices = {
      ...(isFavourite && { isFavourite }),
      ...(isOpen && { isOpen }),
      ...(metres && { metres: (service) => metres.get(service) ?? null }),
    };
    const chosen = filterNames.filter((name) => name === 'worry' || shownFilters[name].length > 0);
    return sift(matching, { ...shownFilters, within }, about, isCounting ? filterNames : chosen);
  }, [matching, shownFilters, metres, isFavourite, isOpen, isCounting]);

  const go = (next: Filters, words = query) =>
    setParams(
      (before) => {
        const params = withFilters(before, next);
        // Also the words that the address does not have yet: it follows typing a moment later.
        if (words) params.set('q', words);
        else params.delete('q');
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    found,
    facets,
    filters,
    query,
    setQuery,
    toggle: (name, option) => go(toggled(filters, name, option)),
    lift: (name) => go({ ...filters, [name]: [] }),
    liftAll: () => go({ ...noFilters, worry: filters.worry }),
    reset: () => {
      setQuery('');
      go(noFilters, '');
    },
  };
}
