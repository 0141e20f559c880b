import { useState, type SubmitEvent } from 'react';
import type { ChildId } from '#domain/ids.ts';
import { checkMemory, type Memory, type MemoryFault } from '#domain/kit/memory.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { randomId } from '#platform/random-id.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import { DayAndNote } from './day-and-note.tsx';
import { dayOf, focusField } from './day-field.ts';
import styles from './milestones.module.css';

type Fault = MemoryFault | 'day-invalid';
const faults = {
  'no-title': ['title', 'album.nameMissing'],
  'title-code': ['title', 'seen.code'],
  'day-invalid': ['on', 'seen.dayInvalid'],
  'day-ahead': ['on', 'seen.dayAhead'],
  'note-code': ['note', 'seen.code'],
} as const satisfies Record<Fault, readonly [field: string, text: string]>;

/** It holds the child's id: what was half written leaves with the child. */
export const memoryDraft = (child: ChildId, memory: Memory | null): string => `memory:${child}:${memory?.id ?? 'new'}`;

/** A memory in the parent's own words: what, and if one likes when and more. */
export function MemoryForm({
  child,
  memory,
  today,
  takesFocus,
  onSaved,
  onCancel,
}: {
  child: ChildId;
  /** `null` is a new one. */
  memory: Memory | null;
  today: LocalDate;
  /** False for a form that reopened by itself with the page. */
  takesFocus: boolean;
  onSaved: () => void;
  onCancel: () => void;
}) {
  const t = useTexts('milestones');
  const [id] = useState(() => memory?.id ?? randomId());
  const initial = { title: memory?.title ?? '', on: memory?.on ?? '', note: memory?.note ?? '' };
  const [form, change, dropDraft] = useDraft<Record<'title' | 'on' | 'note', string>>(
    memoryDraft(child, memory),
    initial,
  );
  const [fault, setFault] = useState<Fault | null>(null);
  const title = t(memory ? 'album.titleEdit' : 'album.titleNew');
  const errorOf = (field: string) => (fault && faults[fault][0] === field ? t(faults[fault][1]) : null);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const day = dayOf(element, form.on);
    const checked = checkMemory({ title: form.title, on: day.ok ? day.value : null, note: form.note }, today);
    const isAbove = !checked.ok && faults[checked.error][0] === 'title';
    const found = !day.ok && !isAbove ? day.error : checked.ok ? null : checked.error;
    setFault(found);
    if (found) focusField(element, faults[found][0]);
    if (found || !checked.ok) return;
    const { saveMemory } = await import('#storage/memories.ts');
    if (!(await saveMemory({ id, child, ...checked.value })).ok) return;
    dropDraft();
    onSaved();
  };

  return (
    <Card as="section" label={title}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        <h2 tabIndex={-1} ref={takesFocus ? takeFocus : undefined}>
          {title}
        </h2>
        <Field
          name="title"
          label={t('album.name')}
          hint={t('album.nameHint')}
          error={errorOf('title')}
          value={form.title}
          onChange={(event) => change({ title: event.target.value })}
          autoComplete="off"
          maxLength={80}
        />
        <DayAndNote
          day={{ label: t('album.day'), hint: t('album.dayHint') }}
          words={form}
          onChange={change}
          errorOf={errorOf}
        />
        <p className={styles['actions']}>
          <Button type="submit">{t('seen.save')}</Button>
          <Button
            look="quiet"
            onClick={() => {
              dropDraft();
              onCancel();
            }}
          >
            {t('seen.cancel')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
