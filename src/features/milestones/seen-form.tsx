import { useState, type SubmitEvent } from 'react';
import type { ChildId } from '#domain/ids.ts';
import { checkSeen, type Seen, type SeenFault } from '#domain/kit/seen.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { Button } from '#ui/button.tsx';
import { DayAndNote } from './day-and-note.tsx';
import { dayOf, focusField } from './day-field.ts';
import styles from './milestones.module.css';

type Fault = SeenFault | 'day-invalid';
const faults = {
  'day-invalid': ['on', 'seen.dayInvalid'],
  'day-ahead': ['on', 'seen.dayAhead'],
  'note-code': ['note', 'seen.code'],
} as const satisfies Record<Fault, readonly [field: string, text: string]>;

/** It holds the child's id: what was half written leaves with the child. */
export const seenDraft = (child: ChildId, milestone: string): string => `seen:${child}:${milestone}`;

/** The day and a note beside a milestone. Neither is needed, and no day is assumed: today is when it was ticked, not when it was. */
export function SeenForm({
  child,
  milestone,
  name,
  kept,
  today,
  takesFocus,
  onClose,
}: {
  child: ChildId;
  milestone: string;
  name: string;
  kept: Seen | undefined;
  today: LocalDate;
  /** False for a form that reopened by itself with the page. */
  takesFocus: boolean;
  onClose: (isSaved: boolean) => void;
}) {
  const t = useTexts('milestones');
  const initial = { on: kept?.on ?? '', note: kept?.note ?? '' };
  const [form, change, dropDraft] = useDraft<Record<'on' | 'note', string>>(seenDraft(child, milestone), initial);
  const [fault, setFault] = useState<Fault | null>(null);
  const errorOf = (field: string) => (fault && faults[fault][0] === field ? t(faults[fault][1]) : null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const day = dayOf(element, form.on);
    const checked = checkSeen({ on: day.ok ? day.value : null, note: form.note }, today);
    const found = !day.ok ? day.error : checked.ok ? null : checked.error;
    setFault(found);
    if (found) focusField(element, faults[found][0]);
    if (found || !checked.ok) return;
    const { saveSeen } = await import('#storage/seen.ts');
    if (!(await saveSeen(child, milestone, checked.value)).ok) return;
    dropDraft();
    onClose(true);
  };
  return (
    <form className={styles['form']} aria-label={name} onSubmit={(event) => void submit(event)} noValidate>
      <DayAndNote
        day={{ label: t('seen.day'), hint: t('seen.dayHint') }}
        words={form}
        onChange={change}
        errorOf={errorOf}
        takesFocus={takesFocus}
      />
      <p className={styles['actions']}>
        <Button type="submit">{t('seen.save')}</Button>
        <Button
          look="quiet"
          onClick={() => {
            dropDraft();
            onClose(false);
          }}
        >
          {t('seen.cancel')}
        </Button>
      </p>
    </form>
  );
}
