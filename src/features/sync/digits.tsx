import { useTexts } from '#i18n/language-context.tsx';
import styles from './digits.module.css';

/** Six digits as one compares them, three and three; heard one by one. */
export function Digits({ digits }: { digits: string }) {
  const t = useTexts('sync');
  return (
    <p role="status" translate="no">
      <span className={styles['digits']} aria-hidden="true">
        {digits.slice(0, 3)} {digits.slice(3)}
      </span>
      <span className="visually-hidden">{t('digits.spoken', { digits: Array.from(digits).join(', ') })}</span>
    </p>
  );
}
