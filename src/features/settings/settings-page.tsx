import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { remember } from '#platform/local-memory.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page, Section } from '#ui/page.tsx';
import { languages } from '#domain/language.ts';
import { BackupSection } from './backup-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { OfflineSection } from './offline-section.tsx';
import styles from './settings.module.css';

interface SettingsPageProps {
  version: string;
  feedback: ReactNode;
  /** Text size and colours: another feature's part. */
  appearance: ReactNode;
  /** This edition has a server by which phones of a family share their data. */
  hasSync: boolean;
  /** Has the edition's server forget the wake-ups ordered under an id, where it has one. */
  forgetPush?: ((pushId: string) => Promise<unknown>) | undefined;
  /** Asks the server for newer packs; says whether it answered. */
  refresh: () => Promise<boolean>;
}

export function SettingsPage({ version, feedback, appearance, hasSync, forgetPush, refresh }: SettingsPageProps) {
  const t = useTexts('settings');
  const language = useLanguage();
  return (
    <Page title={t('title')}>
      <Section title={t('language.title')}>
        <ul className={styles['languages']}>
          {languages.map((each) => (
            <li key={each}>
              <Link
                to={pathOf(each, 'settings')}
                state={{ keepFocus: true }}
                replace
                lang={each}
                hrefLang={each}
                aria-current={each === language ? 'true' : undefined}
                onClick={() => remember('language', each)}
              >
                {t(`language.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('appearance.title')}>
        <div className={styles['stack']}>{appearance}</div>
      </Section>
      <Section title={t('area.title')}>
        <ButtonLink look="quiet" to={pathOf(language, 'family')}>
          {t('area.open')}
        </ButtonLink>
      </Section>
      {hasSync && (
        <Section title={t('phones.title')}>
          <div className={styles['stack']}>
            <p>{t('phones.text')}</p>
            <p>
              <ButtonLink look="quiet" to={pathOf(language, 'sync')}>
                {t('phones.open')}
              </ButtonLink>
            </p>
          </div>
        </Section>
      )}
      <Section title={t('offline.title')}>
        <OfflineSection refresh={refresh} />
      </Section>
      <Section title={t('backup.title')}>
        <BackupSection />
      </Section>
      <Section title={t('erase.title')}>
        <EraseSection forgetPush={forgetPush} />
      </Section>
      <Section title={t('about.title')}>
        <Card tone="sunken">
          <p>{t('about.version', { version })}</p>
          <p>
            {t('about.feedback')}: {feedback}
          </p>
          <p>
            <Link to={pathOf(language, 'privacy')} className={styles['alone']}>
              {t('about.privacy')}
            </Link>
          </p>
        </Card>
      </Section>
    </Page>
  );
}
