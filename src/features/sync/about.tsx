import { Link } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import styles from './sync.module.css';

/** What is shared, who can read it, and what cannot be taken back: said before anything is switched on. */
export function About() {
  const t = useTexts('sync');
  const language = useLanguage();
  return (
    <div className={styles['stack']}>
      <Card as="section">
        <div className={styles['close']}>
          <h2>{t('about.shared')}</h2>
          <p>{t('about.sharedText')}</p>
          <p className="soft">{t('about.own')}</p>
        </div>
      </Card>
      <Card as="section">
        <div className={styles['close']}>
          <h2>{t('about.readers')}</h2>
          <p>{t('about.readersText')}</p>
          <p className="soft">{t('about.server')}</p>
        </div>
      </Card>
      <Card as="section" tone="warm">
        <div className={styles['close']}>
          <h2>{t('about.trust')}</h2>
          <p>{t('about.trustText')}</p>
          <p>{t('about.removed')}</p>
          <p>{t('about.free')}</p>
          <p>
            <Link className={styles['alone']} to={pathOf(language, 'urgent')}>
              {t('about.urgent')}
            </Link>
          </p>
        </div>
      </Card>
    </div>
  );
}
