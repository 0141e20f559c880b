import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Phone, Service } from '#domain/directory/service.ts';
import { languageName } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useWithdrawnLines } from '#i18n/withdrawn-lines.ts';
import { ButtonAnchor, type ButtonLook } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Localized } from './localized.tsx';
import { WayHours } from './way-hours.tsx';
import styles from './ways.module.css';

const shownOf = (phones: readonly Phone[]) => phones.filter(({ confidence }) => mayBeShown(confidence));

function PhoneItem({ phone, at, look }: { phone: Phone; at: Date | null; look: ButtonLook }) {
  const t = useTexts('service');
  const language = useLanguage();
  const unsure = needsChecking(phone.confidence);
  const details = [
    phone.languages.map((code) => languageName(code, language)).join(', '),
    phone.price === 'free' && t('free'),
    phone.price === 'normal' && t('normalPrice'),
  ].filter(Boolean);
  return (
    <li>
      {phone.label && (
        <p>
          <Localized text={phone.label} />
        </p>
      )}
      <ButtonAnchor look={look} href={`tel:${dialable(phone.number)}`}>
        <Icon name="phone" />
        {t('call', { number: phone.number })}
      </ButtonAnchor>
      {(details.length > 0 || unsure) && (
        <p className={styles['small']}>
          {unsure && <strong className={styles['check']}>{t('checkNumber')}</strong>}
          {unsure && details.length > 0 && ' · '}
          {details.join(' · ')}
        </p>
      )}
      {phone.hours && <WayHours hours={phone.hours} way="line" at={at} />}
    </li>
  );
}

/** A door's own numbers. */
export function DoorPhones({ phones, at }: { phones: readonly Phone[]; at: Date | null }) {
  const shown = shownOf(phones);
  return (
    shown.length > 0 && (
      <ul className={styles['list']}>
        {shown.map((phone) => (
          <PhoneItem key={phone.number} phone={phone} at={at} look="quiet" />
        ))}
      </ul>
    )
  );
}

/** What to do about numbers that nobody is sure of; on a crisis line 112 stands beside them. */
export function UnsureNumbers({ service, phones }: { service: Service; phones: readonly Phone[] }) {
  const t = useTexts('service');
  if (!shownOf(phones).some(({ confidence }) => needsChecking(confidence))) return null;
  return (
    <>
      <p className={styles['small']}>{t('checkNumberWhy')}</p>
      {service.crisis && (
        <ButtonAnchor look="danger" href="tel:112">
          <Icon name="phone" />
          {t('emergency')}
        </ButtonAnchor>
      )}
    </>
  );
}

/** Numbers to call. A number below the confidence bar says "check it", and on a crisis line 112 stands beside it. */
export function PhoneList({ service, at }: { service: Service; at: Date | null }) {
  const phones = shownOf(service.phones);
  const withdrawn = useWithdrawnLines(service);
  if (phones.length === 0 && withdrawn.length === 0) return null;
  // How the only way to a service stands is said at the top of the page.
  const isOnlyWay = phones.length === 1 && service.addresses.length === 0 && service.hours.kind === 'unknown';
  return (
    <>
      {withdrawn.length > 0 && <Notice tone="warm">{withdrawn.join(' ')}</Notice>}
      <ul className={styles['list']}>
        {phones.map((phone, index) => (
          // One primary action a screen: the first number.
          <PhoneItem
            key={phone.number}
            phone={phone}
            at={isOnlyWay ? null : at}
            look={index === 0 ? 'primary' : 'quiet'}
          />
        ))}
      </ul>
      <UnsureNumbers service={service} phones={phones} />
    </>
  );
}
