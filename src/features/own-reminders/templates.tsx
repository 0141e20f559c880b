import { ownKinds, type OwnKind } from '#domain/reminders/own-reminder.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './own.module.css';

/** What parents most often want to remember, one tap away; each opens the form filled in as far as can be known. */
export function Templates({ focused, onChoose }: { focused: OwnKind | null; onChoose: (kind: OwnKind) => void }) {
  const t = useTexts('own');
  return (
    <div className={styles['templates']}>
      {ownKinds.map((kind) => (
        <Button key={kind} look="quiet" ref={focused === kind ? takeFocus : undefined} onClick={() => onChoose(kind)}>
          {t(`add.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
