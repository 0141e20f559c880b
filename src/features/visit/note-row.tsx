import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Tick } from '#ui/tick.tsx';
import styles from './visit.module.css';

/** One line: ticked when it has been talked through. On paper it is a box and the words, and what is ticked is left out. */
export function NoteRow({
  note,
  today,
  takesFocus,
  onEdit,
  onDelete,
}: {
  note: VisitNote;
  today: LocalDate;
  takesFocus: boolean;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const t = useTexts('visit');
  const language = useLanguage();
  const { text, doneOn } = note;
  const toggle = async () => {
    const { tickVisitNote } = await import('#storage/visit-notes.ts');
    await tickVisitNote(note.id, doneOn ? null : today);
  };
  return (
    <li className={`${styles['row']} ${doneOn ? styles['talked'] : ''}`}>
      <span className={styles['screen']}>
        <Tick
          isTicked={doneOn !== null}
          label={t(doneOn ? 'note.markOpen' : 'note.markTalked', { text })}
          onToggle={() => void toggle()}
        />
      </span>
      <div className={styles['what']}>
        <p>{text}</p>
        {doneOn && <p className="soft">{t('note.talked', { date: formatDate(doneOn, language) })}</p>}
        <p className={styles['actions']}>
          <Button
            look="plain"
            ref={takesFocus ? takeFocus : undefined}
            onClick={onEdit}
            aria-label={t('note.editNamed', { text })}
          >
            {t('note.edit')}
          </Button>
          <Button look="plain" onClick={onDelete} aria-label={t('note.deleteNamed', { text })}>
            {t('note.delete')}
          </Button>
        </p>
      </div>
    </li>
  );
}
