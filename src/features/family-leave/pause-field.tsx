import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import styles from './leave.module.css';
import { numberIn } from './plan-draft.ts';
import { pauseAtMost } from './use-leave-plan.ts';

/** A pause before a period: work or a holiday in between. It and what comes later move on. */
export function PauseField({ onPause }: { onPause: (weekdays: number) => void }) {
  const t = useTexts('leave');
  const [text, setText] = useState('');
  const [isTold, setTold] = useState(false);
  const [moved, setMoved] = useState(0);
  const add = () => {
    const weekdays = numberIn(text, 1, pauseAtMost);
    setTold(weekdays === null);
    if (weekdays === null) return;
    setMoved(weekdays);
    setText('');
    onPause(weekdays);
  };
  return (
    <div className={styles['form']}>
      <Field
        label={t('editor.pause')}
        hint={t('editor.pauseHint')}
        type="text"
        inputMode="numeric"
        value={text}
        error={isTold ? t('sharing.pauseInvalid') : null}
        onChange={(event) => {
          setText(event.target.value);
          setTold(false);
        }}
      />
      <p className={styles['actions']}>
        <Button look="quiet" onClick={add}>
          {t('editor.addPause')}
        </Button>
      </p>
      <p role="status">{moved > 0 && t('editor.paused', { count: moved })}</p>
    </div>
  );
}
