import { looksLikeDose } from '#domain/reminders/check-own.ts';
import { useTexts } from '#i18n/language-context.tsx';
import styles from './own.module.css';

/** Where the amount of a medicine stands, when what is being written looks like one. It refuses nothing. */
export function DoseHint({ text }: { text: string }) {
  const t = useTexts('own');
  return (
    <p role="status" className={styles['hint']}>
      {looksLikeDose(text) ? t('form.dose') : ''}
    </p>
  );
}
