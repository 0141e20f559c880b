import type { ReactNode } from 'react';
import type { AgeRange, Service } from '#domain/directory/service.ts';
import type { Places } from '#domain/places/places.ts';
import { formatList, languageName } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import type { Translate } from '#i18n/texts.ts';
import { Localized, LocalizedParagraphs } from './localized.tsx';
import styles from './service-page.module.css';

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

/** "0–6 v", "7 v alkaen", "alle 18 kk". The end of a range is the birthday on which it is over. */
function agesText({ fromMonths = 0, untilMonths }: AgeRange, t: Translate<'service'>): string | null {
  const inYears = fromMonths % 12 === 0 && (untilMonths ?? 0) % 12 === 0;
  const unit = inYears ? 'years' : 'months';
  const size = inYears ? 12 : 1;
  const from = fromMonths / size;
  if (untilMonths === undefined) return fromMonths === 0 ? null : t(`ages.${unit}From`, { from });
  const until = untilMonths / size;
  if (!inYears) return from === 0 ? t('ages.monthsUnder', { until }) : t('ages.monthsRange', { from, until });
  if (until - from === 1) return from === 0 ? t('ages.yearsUnder', { until }) : t('ages.yearsOnly', { from });
  return t('ages.yearsRange', { from, until: until - 1 });
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What one has to know before going: booking and money. */
export function ComingFacts({ service }: { service: Service }) {
  const t = useTexts('service');
  const { booking, bookingNote, fee, feeNote } = service;
  if (!booking && !bookingNote && !fee && !feeNote) return null;
  return (
    <dl className={styles['facts']}>
      {(booking ?? bookingNote) && (
        <Fact title={t('booking.title')}>
          {booking && <p>{t(`booking.${booking}`)}</p>}
          {bookingNote && <LocalizedParagraphs text={bookingNote} />}
        </Fact>
      )}
      {(fee ?? feeNote) && (
        <Fact title={t('fee.title')}>
          {fee && <p>{t(`fee.${fee}`)}</p>}
          {feeNote && <LocalizedParagraphs text={feeNote} />}
        </Fact>
      )}
    </dl>
  );
}

/** For whom, in which languages, what goes on there, where, and who is behind it. */
export function ServiceFacts({ service, places }: { service: Service; places: Places | null }) {
  const t = useTexts('service');
  const language = useLanguage();
  const reach = useReach(service, places);
  const { ages, audience, groups = [], serviceLanguages, provider } = service;
  const agesKnown = ages && agesText(ages, t);
  return (
    <dl className={styles['facts']}>
      {(agesKnown ?? audience) && (
        <Fact title={t('audience')}>
          {agesKnown && <p>{agesKnown}</p>}
          {audience && <LocalizedParagraphs text={audience} />}
        </Fact>
      )}
      {groups.length > 0 && (
        <Fact title={t('groups')}>
          <ul className={styles['groups']}>
            {groups.map((group, index) => (
              <li key={index}>
                <Localized text={group} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {serviceLanguages.length > 0 && (
        <Fact title={t('serviceLanguages')}>
          {formatList(
            serviceLanguages.map((code) => languageName(code, language)),
            language,
          )}
        </Fact>
      )}
      {reach !== '' && <Fact title={t('area')}>{reach}</Fact>}
      {provider && (
        <Fact title={t('provider')}>
          <Localized text={provider} />
        </Fact>
      )}
    </dl>
  );
}
