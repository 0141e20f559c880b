import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';

/** The word that was probably meant, one tap away; what was typed has been searched as it stands. */
export function DidYouMean({ text, onPick }: { text: string; onPick: (text: string) => void }) {
  const t = useTexts('search');
  return (
    <p>
      {t('didYouMean')}{' '}
      <Button look="plain" onClick={() => onPick(text)}>
        {text}
      </Button>
      ?
    </p>
  );
}
