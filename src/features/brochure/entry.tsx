import type { Service } from '#domain/directory/service.ts';
import type { Language } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useServiceInShort } from '#i18n/service-in-short.ts';
import { OwnLanguage } from '#ui/own-language.tsx';
import { InOther } from './in-both.tsx';
import styles from './brochure.module.css';

interface EntryProps {
  service: Service;
  today: LocalDate;
  /** A second language for each entry. */
  other: Language | null;
}

/** What it is called and what one gets. As the second language only what there is in it: nothing is told twice. */
function Told({ service, today, first }: { service: Service; today: LocalDate; first: Language | null }) {
  const language = useLanguage();
  const { name, summary } = useServiceInShort()(service, today);
  const isNew = (told: { language: Language } | null) =>
    told !== null && (first === null || told.language === language);
  const isOtherName = first === null || (isNew(name) && service.name[first] !== name.text);
  return (
    <>
      {isOtherName && (
        <strong className={styles['name']}>
          <OwnLanguage of={name} around={language} />
        </strong>
      )}
      {summary && isNew(summary) && (
        <span className={styles['line']}>
          <OwnLanguage of={summary} around={language} />
        </span>
      )}
    </>
  );
}

/** When and where. In the second language the place only where its street has another name. */
function When({ service, today, first }: { service: Service; today: LocalDate; first: Language | null }) {
  const t = useTexts('brochure');
  const language = useLanguage();
  const { hours, place, morePlaces, web } = useServiceInShort()(service, today);
  const street = service.addresses[0]?.street;
  const isPlaceNew = first === null || (street?.[language] && street[language] !== street[first]);
  const more = morePlaces > 0 && first === null ? ` ${t('paper.places', { count: morePlaces })}` : '';
  const parts = [
    ...hours,
    ...(place !== null && isPlaceNew ? [place + more] : []),
    ...(web !== null && first === null ? [web] : []),
  ];
  if (parts.length === 0) return null;
  return (first === null ? '' : ' · ') + parts.join(' · ');
}

function Numbers({ service, today }: { service: Service; today: LocalDate }) {
  const t = useTexts('urgent');
  const { phones } = useServiceInShort()(service, today);
  if (phones.length === 0) return null;
  return (
    <span className={styles['numbers']}>
      {phones.map(({ phone, isUnsure }) => (
        <span key={phone.number}>
          <b>{phone.number}</b>
          {isUnsure && ` (${t('check')})`}
        </span>
      ))}
    </span>
  );
}

/** One service on paper: name, what one gets, number, hours, place. Never torn between two pages. */
export function Entry({ service, today, other }: EntryProps) {
  const language = useLanguage();
  return (
    <li className={styles['entry']}>
      <Told service={service} today={today} first={null} />
      {other && (
        <InOther language={other}>
          <Told service={service} today={today} first={language} />
        </InOther>
      )}
      <Numbers service={service} today={today} />
      <span className={styles['line']}>
        <When service={service} today={today} first={null} />
        {other && (
          <InOther language={other}>
            <When service={service} today={today} first={language} />
          </InOther>
        )}
      </span>
    </li>
  );
}
