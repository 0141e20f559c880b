import { useRef } from 'react';
import type { ChildId } from '#domain/ids.ts';
import type { VisitNote } from '#domain/kit/visit-note.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { randomId } from '#platform/random-id.ts';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/page.tsx';
import { questionsAt, type AskId } from './questions.ts';
import styles from './visit.module.css';

const loadNotes = () => import('#storage/visit-notes.ts');

/** Questions to take along in one tap. What was taken stays where it is, so that the tap can be taken back. */
export function Suggestions({
  child,
  months,
  notes,
}: {
  child: ChildId | null;
  months: number | null;
  /** The open questions. */
  notes: readonly VisitNote[];
}) {
  const t = useTexts('visit');
  // A second tap comes before the first is stored.
  const busy = useRef(false);
  const toggle = async (id: AskId, taken: VisitNote | undefined) => {
    if (busy.current) return;
    busy.current = true;
    try {
      const { saveVisitNote, deleteVisitNote } = await loadNotes();
      if (taken) await deleteVisitNote(taken.id);
      else await saveVisitNote({ id: randomId(), child, kind: 'question', text: t(`ask.${id}`), doneOn: null });
    } finally {
      busy.current = false;
    }
  };
  return (
    <div className={styles['screen']}>
      <Section title={t('suggest.title')}>
        <p className="soft">{t('suggest.lead')}</p>
        <ul className={styles['chips']}>
          {questionsAt(months).map((id) => {
            const text = t(`ask.${id}`);
            const taken = notes.find((note) => note.text === text);
            return (
              <li key={id}>
                <button
                  type="button"
                  className={styles['chip']}
                  aria-pressed={taken !== undefined}
                  onClick={() => void toggle(id, taken)}
                >
                  {taken && <Icon name="check" size={18} />}
                  {text}
                </button>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
