import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import type { FieldChange } from './family-sync.ts';
import styles from './sync.module.css';
import versionStyles from './text-versions.module.css';
import { useWhoWhen } from './use-who-when.ts';

/** A text that two devices wrote at once: each version for itself, with its writer, and a way to keep that one alone. */
export function TextVersions({
  change: { versions },
  isBusy,
  onKeep,
}: {
  change: FieldChange;
  isBusy: boolean;
  onKeep: (text: string) => void;
}) {
  const t = useTexts('sync');
  const whoWhen = useWhoWhen();
  return (
    <section className={styles['close']}>
      <h3>{t('history.versions')}</h3>
      <p className="soft">{t('history.versionsText')}</p>
      <ul className={versionStyles['versions']}>
        {versions.map((version) => (
          <li key={`${version.by} ${version.at} ${version.text}`} className={styles['close']}>
            <p className="soft">{whoWhen(version)}</p>
            <blockquote className={versionStyles['text']}>{version.text}</blockquote>
            <Button
              look="quiet"
              aria-label={t('history.keepNamed', { text: version.text })}
              aria-disabled={isBusy}
              onClick={() => onKeep(version.text)}
            >
              {t('history.keep')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
