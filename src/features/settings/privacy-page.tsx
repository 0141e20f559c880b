import { Link } from 'react-router';
import type { Language } from '#domain/language.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import styles from './settings.module.css';

interface Publisher {
  readonly controller: Readonly<Record<Language, string>>;
  readonly contact: Readonly<Record<Language, string>>;
  readonly feedback: Readonly<Record<Language, string>>;
  /** Where phones of a family meet; `null` where they cannot. */
  readonly syncServer: string | null;
}

const told = [
  'area',
  'children',
  'family',
  'days',
  'leaves',
  'own',
  'reminders',
  'kit',
  'growing',
  'calendar',
  'settings',
] as const;
const aside = ['copy', 'inbox', 'drafts', 'memory', 'packs'] as const;
const leaving = ['nothing', 'shared', 'woken', 'files', 'given', 'links', 'code'] as const;
/** What leaves only where the edition has a server for it. */
const byServer: readonly string[] = ['shared', 'woken'];

/** What is stored where, that nothing leaves, who answers for the edition, and where the data comes from. */
export function PrivacyPage({ publisher, isDevelopment }: { publisher: Publisher; isDevelopment: boolean }) {
  const t = useTexts('privacy');
  const language = useLanguage();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('where.title')}>
        <div className={styles['prose']}>
          <p>{t('where.lead')}</p>
          <ul>
            {told.map((what) => (
              <li key={what}>{t(`where.${what}`)}</li>
            ))}
          </ul>
          <p>{t('where.aside')}</p>
          <ul>
            {aside.map((what) => (
              <li key={what}>{t(`where.${what}`)}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Section title={t('leaves.title')}>
        <div className={styles['prose']}>
          {leaving
            .filter((what) => publisher.syncServer !== null || !byServer.includes(what))
            .map((what) => (
              <p key={what}>{t(`leaves.${what}`)}</p>
            ))}
        </div>
      </Section>
      <Section title={t('yours.title')}>
        <div className={styles['prose']}>
          <p>{t('yours.export')}</p>
          <p>{t('yours.child')}</p>
          <p>{t('yours.erase')}</p>
          <p>{t('yours.browser')}</p>
          <p>
            <Link to={pathOf(language, 'settings')} className={styles['alone']}>
              {t('yours.settings')}
            </Link>
          </p>
        </div>
      </Section>
      <Section title={t('controller.title')}>
        <div className={styles['prose']}>
          {isDevelopment && <Notice tone="warm">{t('controller.development')}</Notice>}
          <p>{t('controller.text', { controller: publisher.controller[language] })}</p>
          <p>{t('controller.contact', { contact: publisher.contact[language] })}</p>
          <p>{t('controller.feedback', { feedback: publisher.feedback[language] })}</p>
        </div>
      </Section>
      <Section title={t('data.title')}>
        <div className={styles['prose']}>
          <p>{t('data.directory')}</p>
          <p>{t('data.helsinki')}</p>
          <p>{t('data.places')}</p>
        </div>
      </Section>
    </Page>
  );
}
