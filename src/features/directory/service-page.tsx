import type { Service } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { Card } from '#ui/card.tsx';
import { Page, Section } from '#ui/page.tsx';
import { WorryMark } from '#ui/worry-mark.tsx';
import { WebPages } from './contact-ways.tsx';
import { FavouriteButton } from './favourite-button.tsx';
import { foreignness } from './foreign-texts.ts';
import { BackToList } from './back-to-list.tsx';
import { ListLink } from './list-link.tsx';
import { Localized, LocalizedParagraphs } from './localized.tsx';
import { OpenInsteadSection } from './open-instead-section.tsx';
import { OpenLine } from './open-line.tsx';
import { PhoneList } from './phone-list.tsx';
import actions from './service-actions.module.css';
import { ServiceDoors, type CalendarSlot } from './service-doors.tsx';
import { ComingFacts, ServiceFacts } from './service-facts.tsx';
import { ServiceHours } from './service-hours.tsx';
import styles from './service-page.module.css';
import { ShareService } from './share-service.tsx';
import { SourceLine } from './source-line.tsx';
import { TellWrong, UnsentLetter, useTelling } from './tell-wrong.tsx';
import type { ShownArea } from './use-area.ts';
import ways from './ways.module.css';

/** One service, most useful first: is it open, call, do it online; then doors, hours, how to come; then what it is and how well it is known. */
export function ServicePage({
  service,
  services,
  area,
  feedback,
  calendar,
}: {
  service: Service;
  /** What may stand in for it while it is closed. */
  services: readonly Service[];
  area: ShownArea;
  /** Who hears of what is wrong when the data name nobody. */
  feedback: string;
  calendar: CalendarSlot | null;
}) {
  const worries = useTexts('services');
  const t = useTexts('service');
  const language = useLanguage();
  const now = useNow();
  const telling = useTelling();
  const found = readable(service.name, language);
  const name = found?.text ?? service.id;
  const foreign = foreignness(service, language);
  return (
    <Page
      title={name}
      titleLanguage={found?.language === language ? undefined : found?.language}
      before={<BackToList />}
      lead={service.summary && <Localized text={service.summary} />}
    >
      <p className={styles['marks']}>
        {service.worry.map((level) => (
          <WorryMark key={level} level={level}>
            {worries(`worry.${level}`)}
          </WorryMark>
        ))}
      </p>
      <OpenLine service={service} at={now} />
      {foreign !== 'none' && <p className={ways['small']}>{t(foreign === 'all' ? 'otherLanguage' : 'partlyOther')}</p>}
      <UnsentLetter service={service} telling={telling} />
      <div className={ways['ways']}>
        <PhoneList service={service} at={now} />
        <WebPages pages={service.webPages} />
      </div>
      <OpenInsteadSection service={service} services={services} home={area.shown} at={now} />
      {service.note && (
        <div className={styles['note']}>
          <Card tone="warm">
            <h2 className={styles['noteTitle']}>{t('note')}</h2>
            <LocalizedParagraphs text={service.note} />
          </Card>
        </div>
      )}
      <div className={actions['actions']}>
        <FavouriteButton service={service} />
        <ShareService service={service} name={name} />
        <ListLink service={service} area={area} />
      </div>
      <ServiceDoors service={service} at={now} calendar={calendar} />
      <ServiceHours service={service} calendar={calendar} />
      <ComingFacts service={service} />
      {service.description && (
        <Section title={t('about')}>
          <div className={styles['prose']}>
            <LocalizedParagraphs text={service.description} />
          </div>
        </Section>
      )}
      <ServiceFacts service={service} places={area.places} />
      <Card tone="sunken">
        <SourceLine service={service} date={formatDate(service.checked, language)} />
      </Card>
      <TellWrong service={service} name={name} to={feedback} telling={telling} />
    </Page>
  );
}
