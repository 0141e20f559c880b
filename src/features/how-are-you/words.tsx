import { useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import styles from './how-are-you.module.css';

/** Words to say, for whoever has none: they may be read aloud into the telephone as they stand. */
export function Words({ title, words }: { title: string; words: string }) {
  const t = useTexts('howAreYou');
  return (
    <Card as="section" tone="sunken">
      <h2 className={styles['cardTitle']}>{title}</h2>
      <p className={styles['words']}>{words}</p>
      <p>{t('enough')}</p>
    </Card>
  );
}
