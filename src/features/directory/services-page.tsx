import { useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { numbered } from '#domain/directory/map-dots.ts';
import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { activeCount } from './active-filters.tsx';
import { AreaBanner } from './area-banner.tsx';
import { Late } from './late.tsx';
import { ListTools } from './list-tools.tsx';
import { NearNotice } from './near-notice.tsx';
import { NotStored } from './not-stored.tsx';
import { ServiceResults, usePages } from './service-results.tsx';
import styles from './services-page.module.css';
import { useArea } from './use-area.ts';
import { useKnowing } from './use-knowing.ts';
import { useNearness } from './use-nearness.ts';
import { useServiceList } from './use-service-list.ts';
import { useListedServices } from './use-services.ts';
import { WorryFilter } from './worry-filter.tsx';

const none: readonly Service[] = [];
const loadGroups = () => import('./filter-groups.tsx').then(({ FilterGroups }) => FilterGroups);
const loadMap = () => import('./service-map.tsx').then(({ ServiceMap }) => ServiceMap);

/** Whether the map is open, in the address, so that Back from a service finds it as it was. */
function useMapOpen(): readonly [isOpen: boolean, toggle: () => void] {
  const [params, setParams] = useSearchParams();
  const isOpen = params.has('map');
  const toggle = () =>
    setParams(
      (before) => {
        if (isOpen) before.delete('map');
        else before.set('map', '1');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return [isOpen, toggle];
}

/** The list of services: the family's area, a search box, the worry level, further filters, nearest first, a map; fifty at a time. */
export function ServicesPage({
  prerendered,
  defaultArea,
}: {
  prerendered: readonly Service[] | undefined;
  defaultArea: string | null;
}) {
  const t = useTexts('services');
  const today = useTexts('today');
  const language = useLanguage();
  const finding = useTexts('finding');
  const brochure = useTexts('brochure');
  const selection = useTexts('selection');
  const id = useId();
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const [isMapOpen, toggleMap] = useMapOpen();
  const area = useArea(defaultArea);
  const { stored, home, linked } = useListedServices(prerendered, defaultArea, area);
  const near = useNearness(area);
  const services = stored.status === 'ready' ? stored.value : none;
  // The panel shows itself first, the numbers in it follow.
  const known = useKnowing(services, near.from, useDeferredValue(areFiltersOpen));
  const list = useServiceList(services, home, known, areFiltersOpen);
  const { pages, shown: most, showMore } = usePages();
  const shown = useMemo(() => list.found.slice(0, most), [list.found, most]);
  const numbers = useMemo(() => (isMapOpen ? numbered(shown) : null), [isMapOpen, shown]);
  const rows = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const choose = useCallback(
    (service: Service) => {
      const row = rows.current?.children[0]?.children[shown.indexOf(service)];
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true });
    },
    [shown],
  );

  return (
    <Page title={t('title')} lead={t('lead')} isWide>
      <div className={styles['tools']}>
        <AreaBanner area={area} />
        <SearchBox
          label={t('searchLabel')}
          placeholder={t('searchPlaceholder')}
          value={list.query}
          onChange={list.setQuery}
          clearLabel={t('clear')}
        />
        <p>
          <ButtonLink look="plain" to={pathOf(language, 'howAreYou')}>
            {today('how.title')}
          </ButtonLink>
        </p>
        <WorryFilter
          filters={list.filters}
          facets={area.isKnown ? list.facets : null}
          onToggle={(level) => list.toggle('worry', level)}
          onLift={() => list.lift('worry')}
        />
        <ListTools
          isNear={near.isOn}
          onNear={near.isOn ? near.turnOff : near.turnOn}
          areFiltersOpen={areFiltersOpen}
          filterCount={activeCount(list.filters)}
          onFilters={() => setFiltersOpen(!areFiltersOpen)}
          filtersId={`${id}-filters`}
          isMapOpen={isMapOpen}
          onMap={toggleMap}
          mapId={`${id}-map`}
        />
        <div id={`${id}-filters`} hidden={!areFiltersOpen}>
          {areFiltersOpen && (
            <Late
              load={loadGroups}
              label={finding('loading')}
              props={{
                filters: list.filters,
                facets: list.facets,
                hasDistances: near.from !== null,
                onToggle: list.toggle,
                onLift: list.lift,
                found: list.found.length,
                onDone: () => {
                  setFiltersOpen(false);
                  count.current?.focus();
                },
              }}
            />
          )}
        </div>
        <NearNotice near={near} area={area} />
      </div>
      {stored.status === 'loading' && <Skeleton label={t('title')} />}
      {stored.status !== 'loading' && services.length === 0 && <NotStored />}
      <div className={`${styles['found']} ${isMapOpen ? styles['withMap'] : ''}`}>
        <section id={`${id}-map`} aria-label={finding('map.title')} hidden={!numbers} className={styles['map']}>
          {numbers && (
            <Late
              load={loadMap}
              label={finding('loading')}
              props={{ numbers, home: area.shown?.code ?? null, you: near.you, onChoose: choose }}
            />
          )}
        </section>
        {services.length > 0 && (
          <div>
            <ServiceResults
              list={list}
              shown={shown}
              linked={linked}
              isWhole={prerendered !== undefined}
              pages={pages}
              onMore={showMore}
              known={known}
              numbers={numbers}
              rows={rows}
              count={count}
            />
          </div>
        )}
      </div>
      <p className={styles['onward']}>
        <ButtonLink
          look="plain"
          to={`${pathOf(language, 'brochure')}${linked ? `?${new URLSearchParams({ area: linked }).toString()}` : ''}`}
        >
          {brochure('title')}
        </ButtonLink>
        <ButtonLink look="plain" to={pathOf(language, 'selection')}>
          {selection('title')}
        </ButtonLink>
      </p>
    </Page>
  );
}
