import { useState } from 'react';
import type { ChildId } from '#domain/ids.ts';
import type { Seen } from '#domain/kit/seen.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { hasDraft } from '#platform/draft.ts';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Tick } from '#ui/tick.tsx';
import styles from './milestones.module.css';
import { SeenForm, seenDraft } from './seen-form.tsx';

/** One milestone with its tick. What is not ticked says nothing and asks for nothing; what is has room for a day and a note. */
export function MilestoneRow({
  child,
  milestone,
  name,
  kept,
  today,
}: {
  child: ChildId;
  milestone: string;
  name: string;
  kept: Seen | undefined;
  today: LocalDate;
}) {
  const t = useTexts('milestones');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(() => hasDraft(seenDraft(child, milestone)));
  /** Whether the parent has opened or closed the form: then the focus goes along. */
  const [isTouched, setTouched] = useState(false);
  const [said, setSaid] = useState('');
  const isSeen = kept?.isSeen ?? false;
  const toggle = async () => {
    const { saveSeen } = await import('#storage/seen.ts');
    await saveSeen(child, milestone, { isSeen: !isSeen });
  };
  const open = (next: boolean, words = '') => {
    setTouched(true);
    setOpen(next);
    setSaid(words);
  };
  const hasMore = Boolean(kept?.on ?? kept?.note);
  return (
    <li className={styles['row']}>
      <Tick
        isTicked={isSeen}
        label={t(isSeen ? 'seen.unmark' : 'seen.mark', { name })}
        onToggle={() => void toggle()}
      />
      <div className={styles['what']}>
        <p>{name}</p>
        {isSeen && kept?.on && <p className="soft">{t('seen.on', { date: formatDate(kept.on, language) })}</p>}
        {isSeen && kept?.note && <p className="soft">{kept.note}</p>}
        <p role="status" className="visually-hidden">
          {said}
        </p>
        {isSeen && isOpen && (
          <SeenForm
            child={child}
            milestone={milestone}
            name={name}
            kept={kept}
            today={today}
            takesFocus={isTouched}
            onClose={(isSaved) => open(false, isSaved ? t('seen.saved') : '')}
          />
        )}
        {isSeen && !isOpen && (
          <p className={styles['actions']}>
            <Button
              look="plain"
              ref={isTouched ? takeFocus : undefined}
              onClick={() => open(true)}
              aria-label={t(hasMore ? 'seen.editNamed' : 'seen.addNamed', { name })}
            >
              {t(hasMore ? 'seen.edit' : 'seen.add')}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
