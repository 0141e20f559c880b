import { Activity, useCallback, useEffect, useEffectEvent, useMemo, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Service } from '#domain/directory/service.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { useUrlText } from '#platform/url-text.ts';
import { Page } from '#ui/page.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { DidYouMean } from './did-you-mean.tsx';
import { Failed } from './failed.tsx';
import type { Finder } from './finder.ts';
import { NoHits } from './no-hits.tsx';
import { keepSearch } from './recent-searches.ts';
import { ResultList } from './result-list.tsx';
import { countOf } from './results.ts';
import styles from './search-page.module.css';
import { SearchStatus } from './search-status.tsx';
import { Start } from './start.tsx';
import { useCombobox } from './use-combobox.ts';
import { useFamily } from './use-family.ts';
import { useIsStored } from './use-is-stored.ts';
import { useRehearsal } from './use-rehearsal.ts';
import { useResults } from './use-results.ts';

export interface SearchParts {
  readonly find: Finder;
  /** Counts up when more is searched than before. */
  readonly searched: number;
  /** Fetches what answering needs, before the first letter. */
  readonly warmUp: () => void;
  /** The urgent page's lines: part of the app, so they are here when nothing is stored. */
  readonly lines: readonly Service[];
  /** The edition's own municipality, for who has chosen none. */
  readonly defaultArea: string | null;
  readonly open: (service: Service) => ReactNode;
  readonly onward: (kinds: readonly ServiceKind[]) => ReactNode;
  /** Stands where the results would while nothing is on the phone. */
  readonly notStored: ReactNode;
}

/** A space at the end says that the last word is whole; more of them say nothing. */
const asAsked = (query: string): string => (query.trim() === '' ? '' : query.trimStart().replace(/\s+$/, ' '));

/** Who comes from a box that looks like this one wants to type; the frame's link leads to the heading, as to every page. */
function useArrival(focus: () => void): void {
  const state = useLocation().state as { toField?: boolean } | null;
  const isToField = state?.toField === true;
  const arrive = useEffectEvent(() => {
    scrollTo(0, 0);
    focus();
  });
  useEffect(() => {
    if (isToField) arrive();
  }, [isToField]);
}

/** Looked up once, not at each letter. */
function useFieldTexts() {
  const t = useTexts('search');
  return useMemo(
    () => ({
      title: t('title'),
      label: t('label'),
      placeholder: t('placeholder'),
      clear: t('clear'),
      example: t('try.tired'),
    }),
    [t],
  );
}

/** One search over services, articles, dates and pages, offline, as one types. */
export function SearchPage({ find, searched, warmUp, lines, defaultArea, open, onward, notStored }: SearchParts) {
  const texts = useFieldTexts();
  const [query, setQuery] = useUrlText('q');
  const text = asAsked(query);
  const { place, childMonths } = useFamily(defaultArea);
  const at = useNow();
  const isStored = useIsStored();
  const searching = useResults(text, find, { home: place.home, at, childMonths }, lines, searched);
  const { results } = searching;
  const shown = text !== '' && results && countOf(results) > 0 ? results : null;

  const hasNone = text !== '' && results?.text === text && !shown;

  // Of these words only: an answer to fewer letters does not tell whether more are words of need.
  const mayBeKept = shown?.text === text && shown.mayBeKept;
  const keep = useCallback(() => {
    if (mayBeKept) keepSearch(text);
  }, [mayBeKept, text]);
  const combobox = useCombobox({
    results: shown,
    onEscape: () => setQuery(''),
    onEnter: () => {
      keep();
      // A keyboard on the screen would cover what was found.
      if (matchMedia('(pointer: coarse)').matches) combobox.input.current?.blur();
    },
  });
  /** The question is on its way before the letter is drawn. */
  const change = (words: string) => {
    searching.askEarly(asAsked(words));
    setQuery(words);
  };
  const focus = () => combobox.input.current?.focus();
  const pick = (words: string) => {
    setQuery(words);
    focus();
  };

  useEffect(warmUp, [warmUp]);
  const rehearsed = useRehearsal(texts.example, text !== '', find, at, lines);
  useArrival(focus);

  const { replace } = combobox;
  const parts = useMemo(() => ({ place, open, replace }), [place, open, replace]);
  return (
    <Page title={texts.title} isWide>
      <div className={styles['box']}>
        <SearchBox
          label={texts.label}
          placeholder={texts.placeholder}
          value={query}
          onChange={change}
          clearLabel={texts.clear}
          field={combobox.field}
          inputRef={combobox.input}
        />
      </div>
      <div className={text === '' ? undefined : styles['status']}>
        <SearchStatus results={text === '' ? null : results} isSlow={searching.isSlow} />
      </div>
      {text === '' && <Start onPick={pick} onEmpty={focus} />}
      {text !== '' && results?.didYouMean && <DidYouMean text={results.didYouMean} onPick={pick} />}
      {searching.hasFailed && <Failed onRetry={searching.retry} />}
      {text === '' && rehearsed && (
        <Activity mode="hidden">
          <ResultList results={rehearsed} combobox={combobox} parts={parts} onFollow={keep} />
        </Activity>
      )}
      {shown && <ResultList results={shown} combobox={combobox} parts={parts} onFollow={keep} />}
      {hasNone && isStored === false && notStored}
      {hasNone && isStored === true && <NoHits text={text} find={find} lines={lines} place={place} onward={onward} />}
    </Page>
  );
}
