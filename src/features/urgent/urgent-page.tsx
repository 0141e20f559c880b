import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Phone, Service } from '#domain/directory/service.ts';
import { serves } from '#domain/directory/serving.ts';
import { readable } from '#domain/language.ts';
import { municipalityByCode } from '#domain/places/municipality.ts';
import { pathOf } from '#domain/site-map.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useWithdrawnLines } from '#i18n/withdrawn-lines.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { useWithoutRecalled } from '#storage/use-without-recalled.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { EnglishLines, type EnglishLine } from './english-lines.tsx';
import { englishNow } from './english-now.ts';
import styles from './urgent-page.module.css';

const loadArea = () => import('#storage/area.ts');
const loadPlaces = () => import('#storage/places.ts');

/** The family's municipality as far as the phone knows; the page does not wait for it. */
function useHome() {
  const area = valueOr(
    useStored('area', loadArea, (storage) => storage.readArea()),
    null,
  );
  const places = valueOr(
    useStored('places', loadPlaces, (storage) => storage.readPlaces()),
    null,
  );
  return area && places ? municipalityByCode(places, area) : null;
}

function CallButton({ phone, name, isEmergency }: { phone: Phone; name: string; isEmergency: boolean }) {
  const t = useTexts('urgent');
  return (
    <a
      href={`tel:${dialable(phone.number)}`}
      className={`${styles['call']} ${isEmergency ? styles['emergency'] : ''}`}
      aria-label={t('callTo', { number: phone.number, name })}
    >
      <Icon name="phone" size={24} />
      {phone.number}
    </a>
  );
}

/** A second number of the same line: what it is for stands beside it. */
function OtherNumber({ phone, name }: { phone: Phone; name: string }) {
  const t = useTexts('urgent');
  const language = useLanguage();
  const what = phone.label && readable(phone.label, language);
  return (
    <p className={styles['other']}>
      <a
        href={`tel:${dialable(phone.number)}`}
        className={styles['alsoCall']}
        aria-label={t('callTo', { number: phone.number, name: what?.text ?? name })}
      >
        <Icon name="phone" size={18} />
        {phone.number}
      </a>
      <span lang={what?.language}>{what?.text ?? t('alsoNumbers')}</span>
      {needsChecking(phone.confidence) && <strong>{t('check')}</strong>}
    </p>
  );
}

function Line({ service, isServed, isHomeKnown }: { service: Service; isServed: boolean; isHomeKnown: boolean }) {
  const t = useTexts('urgent');
  const language = useLanguage();
  const name = readable(service.name, language)?.text ?? '';
  const [main, ...others] = service.phones.filter((phone) => mayBeShown(phone.confidence));
  const withdrawn = useWithdrawnLines(service);
  if (!main && withdrawn.length === 0) return null;
  const unsure = main !== undefined && needsChecking(main.confidence);
  const leavesOut = service.area.type === 'nation' && service.area.exceptCounties.length > 0;
  const facts = [
    service.hours.kind === 'always' && t('always'),
    main?.price === 'free' && t('free'),
    unsure && t('check'),
  ].filter(Boolean);
  return (
    <Card as="li" tone={service.id === '112' ? 'danger' : 'plain'}>
      <div className={styles['line']}>
        <h2>{name}</h2>
        {service.summary && <p>{readable(service.summary, language)?.text}</p>}
        {withdrawn.length > 0 && <Notice tone="warm">{withdrawn.join(' ')}</Notice>}
        {isServed ? (
          main && <CallButton phone={main} name={name} isEmergency={service.id === '112'} />
        ) : (
          <p className={styles['warning']}>{t('notHere')}</p>
        )}
        <p className={styles['facts']}>
          {facts.join(' · ')}
          {leavesOut && !isHomeKnown && <strong> {t('notIn')}</strong>}
        </p>
        {unsure && isServed && (
          <a href="tel:112" className={styles['alsoCall']}>
            <Icon name="phone" size={18} />
            {t('emergencyBeside')}
          </a>
        )}
        {isServed && others.map((phone) => <OtherNumber key={phone.number} phone={phone} name={name} />)}
      </div>
    </Card>
  );
}

/** Numbers for now: part of the app itself, so they are here before anything has been stored, and with no network. */
export function UrgentPage({ lines, english }: { lines: readonly Service[]; english: readonly EnglishLine[] }) {
  const t = useTexts('urgent');
  const language = useLanguage();
  const home = useHome();
  const right = useWithoutRecalled('urgent', lines);
  const checked = lines.map((line) => line.checked).sort()[0];
  return (
    <Page title={t('title')} lead={t('lead')} isWide>
      <div className={styles['lines']}>
        <Stack as="ul" label={t('title')} isGrid>
          {right.map((service) => (
            <Line
              key={service.id}
              service={service}
              isServed={serves(service.area, home)}
              isHomeKnown={home !== null}
            />
          ))}
        </Stack>
        <p className={styles['facts']}>{checked && t('checked', { date: formatDate(checked, language) })}</p>
        <p>
          <ButtonLink look="quiet" to={`${pathOf(language, 'services')}?worry=big`}>
            {t('more')}
          </ButtonLink>
        </p>
      </div>
      <Section title={t('english')}>
        <EnglishLines lines={englishNow(english, lines, right)} />
      </Section>
    </Page>
  );
}
