import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Digits } from './digits.tsx';
import { Step } from './step.tsx';
import styles from './sync.module.css';

/** The question that keeps strangers out. It is answered on the phone that shows the code. */
export function DigitsStep({
  digits,
  isSending,
  onAnswer,
}: {
  digits: string;
  isSending: boolean;
  onAnswer: (isSame: boolean) => void;
}) {
  const t = useTexts('sync');
  return (
    <Step title={t('digits.title')}>
      <Digits digits={digits} />
      <p>{t('digits.text')}</p>
      <div className={styles['actions']}>
        <Button aria-disabled={isSending} onClick={() => onAnswer(true)}>
          {t('digits.same')}
        </Button>
        <Button look="quiet" aria-disabled={isSending} onClick={() => onAnswer(false)}>
          {t('digits.different')}
        </Button>
      </div>
      <p role="status">{isSending && t('digits.sending')}</p>
    </Step>
  );
}
