import { useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { AreaBanner } from './area-banner.tsx';
import { ServiceCard } from './service-card.tsx';
import styles from './services-page.module.css';
import { useArea } from './use-area.ts';
import { useServiceList } from './use-service-list.ts';
import { useServices } from './use-services.ts';
import { WorryFilter } from './worry-filter.tsx';

const pageSize = 50;
const none: readonly Service[] = [];

/** The oldest check among the services shown: the honest date for the whole list. */
const oldestCheck = (services: readonly Service[]) => services.map((service) => service.checked).sort()[0];

function NotStored() {
  const t = useTexts('services');
  const language = useLanguage();
  return (
    <Notice
      tone="warm"
      live="status"
      title={t('notStored.title')}
      actions={<ButtonLink to={pathOf(language, 'urgent')}>{t('notStored.urgent')}</ButtonLink>}
    >
      {t('notStored.text')}
    </Notice>
  );
}

/** The list of services: the family's area, a search box, the worry level, fifty at a time. */
export function ServicesPage({
  prerendered,
  defaultArea,
}: {
  prerendered: readonly Service[] | undefined;
  defaultArea: string | null;
}) {
  const t = useTexts('services');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { state: { pages?: number } | null };
  const stored = useServices(prerendered);
  const area = useArea(defaultArea);
  const services = stored.status === 'ready' ? stored.value : none;
  const list = useServiceList(services, area.shown);
  // Kept in the history, so that Back finds the list as long as it was left.
  const pages = state?.pages ?? 1;
  const showMore = () => {
    setHasGrown(true);
    setParams((same) => same, { replace: true, preventScrollReset: true, state: { pages: pages + 1 } });
  };
  const [hasGrown, setHasGrown] = useState(false);
  const count = useRef<HTMLParagraphElement>(null);
  const shown = list.found.slice(0, pages * pageSize);
  const rest = list.found.length - shown.length;
  const checked = oldestCheck(list.found);
  const keptArea = params.get('area');
  const reset = () => {
    list.reset();
    count.current?.focus();
  };

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
        <WorryFilter value={list.worry} onChange={list.setWorry} />
      </div>
      {stored.status === 'loading' && <Skeleton label={t('title')} />}
      {stored.status !== 'loading' && services.length === 0 && <NotStored />}
      {services.length > 0 && (
        <>
          <p className={styles['count']} role="status" tabIndex={-1} ref={count}>
            {t('count', { count: list.found.length })}
            {checked && ` · ${t('checkedOn', { date: formatDate(checked, language) })}`}
          </p>
          {list.found.length === 0 && (
            <Notice title={t('empty.title')} actions={<Button onClick={reset}>{t('empty.reset')}</Button>}>
              {t('empty.text')}
            </Notice>
          )}
          <Stack as="ul" label={t('title')} isGrid>
            {shown.map((service, index) => (
              <ServiceCard
                key={service.id}
                service={service}
                query={keptArea ? `?area=${keptArea}` : ''}
                takesFocus={hasGrown && index === (pages - 1) * pageSize}
              />
            ))}
          </Stack>
          {rest > 0 && (
            <div className={styles['more']}>
              <Button look="quiet" onClick={showMore}>
                {t('showMore', { count: Math.min(rest, pageSize) })}
              </Button>
              <p>{t('shown', { shown: shown.length, total: list.found.length })}</p>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
