import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import styles from './search-page.module.css';

/** The word that was probably meant, one tap away; what was typed has been searched as it stands. */
export function DidYouMean({ text, onPick }: { text: string; onPick: (text: string) => void }) {
  const t = useTexts('search');
  return (
    <p className={styles['meant']}>
      {t('didYouMean')}
      <Button look="quiet" onClick={() => onPick(text)}>
        {text}
      </Button>
    </p>
  );
}
