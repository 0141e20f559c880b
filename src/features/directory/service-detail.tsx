import { useParams, useSearchParams } from 'react-router';
import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { valueOr } from '#storage/use-stored.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ServiceCard } from './service-card.tsx';
import styles from './service-detail.module.css';
import type { CalendarSlot } from './service-doors.tsx';
import { ServicePage } from './service-page.tsx';
import { useArea } from './use-area.ts';
import { useServiceList } from './use-service-list.ts';
import { useServiceById, useServices } from './use-services.ts';

const neighboursShown = 50;
const none: readonly Service[] = [];

function NotFound() {
  const t = useTexts('service');
  const language = useLanguage();
  const actions = (
    <>
      <ButtonLink to={pathOf(language, 'services')}>{t('back')}</ButtonLink>
      <ButtonLink look="quiet" to={pathOf(language, 'urgent')}>
        {t('urgentLink')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={t('notFound.title')}>
      <Notice actions={actions}>{t('notFound.text')}</Notice>
    </Page>
  );
}

/** The service of the address; on a wide screen the list it was chosen from stands beside it. */
export function ServiceDetail({
  prerendered,
  defaultArea,
  isStoring,
  feedback,
  calendar,
}: {
  prerendered: readonly Service[] | undefined;
  defaultArea: string | null;
  isStoring: boolean;
  /** Who hears of what is wrong when a service's data name nobody. */
  feedback: string;
  /** Puts a place's hours into the phone's calendar. */
  calendar: (service: Service) => CalendarSlot | null;
}) {
  const t = useTexts('services');
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const linked = params.get('area');
  const stored = useServices(prerendered, defaultArea);
  const anywhere = useServiceById(id);
  const area = useArea(defaultArea);
  const services = stored.status === 'ready' ? stored.value : none;
  const { found } = useServiceList(services, area.shown);
  // In another area's pack, or under an id that was merged into another.
  const service = services.find((each) => each.id === id) ?? valueOr(anywhere, null);

  if (!service)
    return stored.status === 'loading' || anywhere.status === 'loading' || isStoring ? (
      <Skeleton label={t('title')} rows={3} />
    ) : (
      <NotFound />
    );
  return (
    <div className={styles['beside']}>
      <aside className={styles['list']} aria-label={t('title')}>
        <Stack as="ul">
          {found.slice(0, neighboursShown).map((each) => (
            <ServiceCard
              key={each.id}
              service={each}
              query={linked === null ? '' : `?area=${linked}`}
              isCurrent={each.id === service.id}
            />
          ))}
        </Stack>
      </aside>
      <ServicePage
        // Another service is another page: what was open or written on this one stays here.
        key={service.id}
        service={service}
        services={services}
        area={area}
        feedback={feedback}
        calendar={calendar(service)}
      />
    </div>
  );
}
