import { useDeferredValue, useState, type RefObject } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Service } from '#domain/directory/service.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { ActiveFilters, UnknownOnes } from './active-filters.tsx';
import { ServiceCard } from './service-card.tsx';
import styles from './services-page.module.css';
import { useFirstRows } from './use-first-rows.ts';
import type { Known } from './use-knowing.ts';
import type { ServiceList } from './use-service-list.ts';

const pageSize = 50;

/** The oldest check among the services shown: the honest date for the whole list. */
const oldestCheck = (services: readonly Service[]) =>
  services.reduce<Service['checked'] | undefined>(
    (oldest, { checked }) => (oldest !== undefined && oldest <= checked ? oldest : checked),
    undefined,
  );

/** How many of the found ones are on the page: kept in the history, so that Back finds the list as long as it was left. */
export function usePages(): { readonly pages: number; readonly shown: number; readonly showMore: () => void } {
  const [, setParams] = useSearchParams();
  const { state } = useLocation() as { state: { pages?: number } | null };
  const pages = state?.pages ?? 1;
  const showMore = () =>
    setParams((same) => same, { replace: true, preventScrollReset: true, state: { pages: pages + 1 } });
  return { pages, shown: pages * pageSize, showMore };
}

interface ServiceResultsProps {
  list: ServiceList;
  shown: readonly Service[];
  /** The code of the municipality that the link named: kept on the way to a service and back. */
  linked: string | null;
  /** Whether the page was prerendered with all of its rows. */
  isWhole: boolean;
  pages: number;
  onMore: () => void;
  known: Known;
  /** While the map is open, the numbers on it. */
  numbers: ReadonlyMap<Service, number> | null;
  rows: RefObject<HTMLDivElement | null>;
  /** The line that says how many: where the focus goes when a control has gone. */
  count: RefObject<HTMLParagraphElement | null>;
}

/** What was found: how much, what narrows it, the rows, and the next fifty. */
export function ServiceResults(props: ServiceResultsProps) {
  const { list, shown, linked, isWhole, pages, onMore, known, numbers, rows, count } = props;
  const t = useTexts('services');
  const language = useLanguage();
  // The rows are drawn before it is worked out which of them are open.
  const now = useDeferredValue(useNow(), null);
  const drawn = useFirstRows(shown, isWhole);
  const [hasGrown, setHasGrown] = useState(false);
  const { found } = list;
  const rest = found.length - shown.length;
  const checked = oldestCheck(found);
  const query = linked ? `?area=${linked}` : '';
  /** The control that was tapped is gone: go on where the number of hits is. */
  const andCount = (change: () => void) => {
    change();
    count.current?.focus();
  };
  return (
    <>
      <ActiveFilters
        filters={list.filters}
        onRemove={(name, option) => andCount(() => list.toggle(name, option))}
        onRemoveAll={() => andCount(list.liftAll)}
      />
      <p className={styles['count']} role="status" tabIndex={-1} ref={count}>
        {t('count', { count: found.length })}
        {checked && ` · ${t('checkedOn', { date: formatDate(checked, language) })}`}
      </p>
      <UnknownOnes filters={list.filters} facets={list.facets} />
      {found.length === 0 && (
        <Notice
          title={t('empty.title')}
          actions={<Button onClick={() => andCount(list.reset)}>{t('empty.reset')}</Button>}
        >
          {t('empty.text')}
        </Notice>
      )}
      <div ref={rows}>
        <Stack as="ul" label={t('title')} isGrid>
          {drawn.map((service) => (
            <ServiceCard
              key={service.id}
              service={service}
              query={query}
              metres={known.metres?.get(service)}
              takesFocus={hasGrown && service === shown[(pages - 1) * pageSize]}
              at={now}
              canCall
              number={numbers?.get(service)}
              isFavourite={known.isFavourite?.(service) ?? false}
            />
          ))}
        </Stack>
      </div>
      {rest > 0 && (
        <div className={styles['more']}>
          <Button
            look="quiet"
            onClick={() => {
              setHasGrown(true);
              onMore();
            }}
          >
            {t('showMore', { count: Math.min(rest, pageSize) })}
          </Button>
          <p>{t('shown', { shown: shown.length, total: found.length })}</p>
        </div>
      )}
    </>
  );
}
