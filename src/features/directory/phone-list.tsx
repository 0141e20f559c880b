import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Service } from '#domain/directory/service.ts';
import { languageName } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useWithdrawnLines } from '#i18n/withdrawn-lines.ts';
import { ButtonAnchor } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './service-page.module.css';
import { Localized } from './localized.tsx';

/** Numbers to call. A number below the confidence bar says "check it", and on a crisis line 112 stands beside it. */
export function PhoneList({ service }: { service: Service }) {
  const t = useTexts('service');
  const language = useLanguage();
  const phones = service.phones.filter((phone) => mayBeShown(phone.confidence));
  const withdrawn = useWithdrawnLines(service);
  if (phones.length === 0 && withdrawn.length === 0) return null;
  const anyUnsure = phones.some((phone) => needsChecking(phone.confidence));
  return (
    <>
      {withdrawn.length > 0 && <Notice tone="warm">{withdrawn.join(' ')}</Notice>}
      <ul className={styles['phones']}>
        {phones.map((phone) => {
          const unsure = needsChecking(phone.confidence);
          const details = [
            phone.languages.map((code) => languageName(code, language)).join(', '),
            phone.price === 'free' && t('free'),
            phone.price === 'normal' && t('normalPrice'),
          ].filter(Boolean);
          return (
            <li key={phone.number}>
              {phone.label && (
                <p>
                  <Localized text={phone.label} />
                </p>
              )}
              <ButtonAnchor href={`tel:${dialable(phone.number)}`}>
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
            </li>
          );
        })}
      </ul>
      {anyUnsure && <p className={styles['small']}>{t('checkNumberWhy')}</p>}
      {anyUnsure && service.crisis && (
        <ButtonAnchor look="danger" href="tel:112">
          <Icon name="phone" />
          {t('emergency')}
        </ButtonAnchor>
      )}
    </>
  );
}
