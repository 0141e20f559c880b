import { needsChecking } from '#domain/confidence.ts';
import type { Hours } from '#domain/directory/hours.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { LocalizedParagraphs } from './localized.tsx';
import styles from './service-page.module.css';
import { WeekHours } from './week-hours.tsx';

/** Hours as well as they are known: the coming days, round the clock, the source's own words, or that nobody knows. */
export function HoursText({ hours }: { hours: Hours }) {
  const t = useTexts('service');
  if (hours.kind === 'unknown') return <p>{t('hoursUnknown')}</p>;
  const text = hours.kind === 'always' ? undefined : hours.text;
  return (
    <>
      {hours.kind === 'always' && <p>{t('always')}</p>}
      {hours.kind === 'schedule' && <WeekHours hours={hours} />}
      {text && <LocalizedParagraphs text={text} />}
      {needsChecking(hours.confidence) && (
        <p className={styles['small']}>
          <strong className={styles['check']}>{t('checkHours')}</strong>
        </p>
      )}
    </>
  );
}
