import type { Language } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import styles from './settings.module.css';

interface Publisher {
  readonly controller: Readonly<Record<Language, string>>;
  readonly feedback: Readonly<Record<Language, string>>;
}

/** When the words below were last held against the app; to be changed with them. */
const written = localDate('2026-11-23');
const gaps = ['readers', 'outside', 'register', 'paper', 'links'] as const;
/** Where the authority tells how to report (law 306/2019). */
const authority = 'https://www.saavutettavuusvaatimukset.fi/';

/** The statement that the Finnish law asks of a public body: whose it is, what is met, what is not, how that is known, where to say so. */
export function AccessibilityPage({ publisher, isDevelopment }: { publisher: Publisher; isDevelopment: boolean }) {
  const t = useTexts('accessibility');
  const language = useLanguage();
  const feedback = publisher.feedback[language];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('about.title')}>
        <div className={styles['prose']}>
          <p>{t('about.controller', { controller: publisher.controller[language] })}</p>
          <p>{t('about.law')}</p>
          <p>{t('about.date', { date: formatDate(written, language) })}</p>
        </div>
      </Section>
      <Section title={t('status.title')}>
        <p className={styles['prose']}>{t('status.text')}</p>
      </Section>
      <Section title={t('gaps.title')}>
        <div className={styles['prose']}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(`gaps.${gap}`)}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Section title={t('how.title')}>
        <p className={styles['prose']}>{t('how.text')}</p>
      </Section>
      <Section title={t('feedback.title')}>
        <div className={styles['prose']}>
          {isDevelopment && <Notice tone="warm">{t('feedback.development')}</Notice>}
          <p>{t('feedback.text', { feedback })}</p>
          <p>
            <a href={`mailto:${feedback}`} className={styles['alone']}>
              {feedback}
            </a>
          </p>
        </div>
      </Section>
      <Section title={t('authority.title')}>
        <div className={styles['prose']}>
          <p>{t('authority.text')}</p>
          <p>
            <a href={authority} rel="noreferrer" className={styles['alone']}>
              {new URL(authority).hostname.replace('www.', '')}
            </a>
          </p>
        </div>
      </Section>
    </Page>
  );
}
