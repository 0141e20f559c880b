import { useState } from 'react';
import type { ChildId } from '#domain/ids.ts';
import type { VisitNote, VisitNoteKind } from '#domain/kit/visit-note.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { randomId } from '#platform/random-id.ts';
import { Card } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Section } from '#ui/page.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './note-row.tsx';
import styles from './visit.module.css';

const keep = async (note: VisitNote): Promise<boolean> => {
  const { saveVisitNote } = await import('#storage/visit-notes.ts');
  return (await saveVisitNote(note)).ok;
};

/** The lines of one kind with a field for the next. What is still to be talked through comes first. */
export function NoteSection({
  kind,
  child,
  notes,
  today,
}: {
  kind: VisitNoteKind;
  child: ChildId | null;
  notes: readonly VisitNote[];
  today: LocalDate;
}) {
  const t = useTexts('visit');
  const [editing, setEditing] = useState<string | null>(null);
  const [deleting, setDeleting] = useState<VisitNote | null>(null);
  const [said, setSaid] = useState('');
  /** What takes the focus when a form or a question has closed: what was said, or the line that was changed. */
  const [focused, setFocused] = useState<string | null>(null);
  const about = child ?? 'family';
  const close = (next: string | null, words = '') => {
    setEditing(null);
    setDeleting(null);
    setFocused(next);
    setSaid(words);
  };
  const inOrder = [...notes.filter(({ doneOn }) => !doneOn), ...notes.filter(({ doneOn }) => doneOn)];
  return (
    <Section title={t(`${kind}.title`)}>
      <p role="status" tabIndex={-1} ref={focused === 'said' ? takeFocus : undefined} className={styles['said']}>
        {said}
      </p>
      {notes.length === 0 && <p className={`soft ${styles['screen']}`}>{t(`${kind}.empty`)}</p>}
      <ul className={styles['rows']}>
        {inOrder.map((note) =>
          note.id === editing ? (
            <li key={note.id}>
              <NoteForm
                draftKey={`visit:${note.child ?? 'family'}:${note.id}`}
                initial={note.text}
                label={t('note.editLabel')}
                save={t('note.save')}
                onSave={async (text) => {
                  const isSaved = await keep({ ...note, text });
                  if (isSaved) close(note.id, t('note.saved'));
                  return isSaved;
                }}
                onCancel={() => close(note.id)}
              />
            </li>
          ) : (
            <NoteRow
              key={note.id}
              note={note}
              today={today}
              takesFocus={note.id === focused}
              onEdit={() => {
                close(null);
                setEditing(note.id);
              }}
              onDelete={() => {
                close(null);
                setDeleting(note);
              }}
            />
          ),
        )}
      </ul>
      <div className={styles['screen']}>
        <Card tone="sunken">
          <NoteForm
            key={about}
            draftKey={`visit:${about}:${kind}`}
            label={t(`${kind}.label`)}
            hint={t(`${kind}.hint`)}
            save={t(`${kind}.add`)}
            onSave={async (text) => {
              const isSaved = await keep({ id: randomId(), child, kind, text, doneOn: null });
              close(null, isSaved ? t('note.saved') : '');
              return isSaved;
            }}
          />
        </Card>
      </div>
      {deleting && (
        <DeleteDialog note={deleting} onDeleted={() => close('said', t('note.deleted'))} onClose={() => close(null)} />
      )}
    </Section>
  );
}
