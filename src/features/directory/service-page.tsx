import type { Service } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import type { Places } from '#domain/places/places.ts';
import { pathOf } from '#domain/site-map.ts';
import { formatDate, formatList, languageName } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page, Section } from '#ui/page.tsx';
import { WorryMark } from '#ui/worry-mark.tsx';
import { Addresses, WebPages } from './contact-ways.tsx';
import { HoursText } from './hours-text.tsx';
import { Localized, LocalizedParagraphs } from './localized.tsx';
import { PhoneList } from './phone-list.tsx';
import styles from './service-page.module.css';
import { ShareService } from './share-service.tsx';
import { SourceLine } from './source-line.tsx';

/** Names of the area a service covers, from the places pack; without it only how wide it reaches. */
function useReach(service: Service, places: Places | null): string {
  const t = useTexts('services');
  const language = useLanguage();
  const { area } = service;
  if (area.type === 'nation' || !places) return t(`reach.${area.type}`);
  const named =
    area.type === 'county'
      ? places.counties.filter((c) => area.counties.includes(c.code))
      : places.municipalities.filter((m) => area.municipalities.includes(m.code));
  return formatList(
    named.map((place) => place[language]),
    language,
  );
}

function Facts({ service, places }: { service: Service; places: Places | null }) {
  const t = useTexts('service');
  const language = useLanguage();
  const reach = useReach(service, places);
  return (
    <dl className={styles['facts']}>
      {service.audience && (
        <div>
          <dt>{t('audience')}</dt>
          <dd>
            <LocalizedParagraphs text={service.audience} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('area')}</dt>
        <dd>{reach}</dd>
      </div>
      {service.serviceLanguages.length > 0 && (
        <div>
          <dt>{t('serviceLanguages')}</dt>
          <dd>
            {formatList(
              service.serviceLanguages.map((code) => languageName(code, language)),
              language,
            )}
          </dd>
        </div>
      )}
      {service.provider && (
        <div>
          <dt>{t('provider')}</dt>
          <dd>
            <Localized text={service.provider} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** One service, most useful first: call, page, address, hours; then what it is, for whom, and how well it is known. */
export function ServicePage({ service, places }: { service: Service; places: Places | null }) {
  const services = useTexts('services');
  const t = useTexts('service');
  const language = useLanguage();
  const found = readable(service.name, language);
  const name = found?.text ?? service.id;
  const isForeign =
    !service.description?.[language] &&
    !service.summary?.[language] &&
    (service.description ?? service.summary) !== null;
  return (
    <Page
      title={name}
      titleLanguage={found?.language === language ? undefined : found?.language}
      before={<ButtonLink look="plain" to={pathOf(language, 'services')}>{`‹ ${t('back')}`}</ButtonLink>}
      lead={service.summary && <Localized text={service.summary} />}
    >
      <p className={styles['marks']}>
        {service.worry.map((level) => (
          <WorryMark key={level} level={level}>
            {services(`worry.${level}`)}
          </WorryMark>
        ))}
      </p>
      {isForeign && <p className={styles['small']}>{t('otherLanguage')}</p>}
      <div className={styles['ways']}>
        <PhoneList service={service} />
        {service.webPages.length > 0 && <WebPages pages={service.webPages} />}
      </div>
      {service.note && (
        <Card tone="warm">
          <h2 className={styles['noteTitle']}>{t('note')}</h2>
          <LocalizedParagraphs text={service.note} />
        </Card>
      )}
      {service.addresses.length > 0 && (
        <Section title={t('address')}>
          <Addresses addresses={service.addresses} />
          <p className={styles['small']}>{t('mapNote')}</p>
        </Section>
      )}
      <Section title={t('hours')}>
        <HoursText hours={service.hours} />
      </Section>
      {service.description && (
        <Section title={t('about')}>
          <div className={styles['prose']}>
            <LocalizedParagraphs text={service.description} />
          </div>
        </Section>
      )}
      <Facts service={service} places={places} />
      <Card tone="sunken">
        <SourceLine service={service} date={formatDate(service.checked, language)} />
      </Card>
      <ShareService service={service} name={name} />
    </Page>
  );
}
