import { Link } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { focusHeading } from '#ui/focus.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import styles from './delivery.module.css';
import { dismissMissed, useMarkSeen, type Missed } from './missed.ts';

const none: ReadonlySet<string> = new Set();

/**
 * What fell due since the app was last open: once, quietly, and gone when it has been read. `except` are ids of reminders that stand
 * on the same page already.
 */
export function MissedSinceLast({
  missed,
  except = none,
}: {
  missed: readonly Missed[];
  except?: ReadonlySet<string>;
}) {
  const t = useTexts('delivery');
  const language = useLanguage();
  useMarkSeen();
  const listed = missed.filter(({ subject }) => !except.has(subject));
  if (listed.length === 0) return null;
  const dismiss = () => {
    dismissMissed();
    // The button goes with its list.
    focusHeading();
  };
  return (
    <Card as="section" tone="sunken" label={t('missed.title')}>
      <div className={styles['missed']}>
        <h2>{t('missed.title')}</h2>
        <ul className={styles['missed']}>
          {listed.map(({ key, title, day }) => (
            <li key={key}>
              <span>{title}</span>
              <span className="soft">{formatDate(day, language, 'weekday')}</span>
            </li>
          ))}
        </ul>
        <p className={styles['actions']}>
          <Link to={pathOf(language, 'reminders')}>{t('missed.open')}</Link>
          <Button look="quiet" onClick={dismiss}>
            {t('missed.dismiss')}
          </Button>
        </p>
      </div>
    </Card>
  );
}
