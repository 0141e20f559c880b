import { useState, type SubmitEvent } from 'react';
import { checkVisitNote, type VisitNoteFault } from '#domain/kit/visit-note.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './visit.module.css';

const faultTexts = {
  'no-text': 'note.missing',
  'text-code': 'note.code',
} as const satisfies Record<VisitNoteFault, string>;

/** One line to write. A new one leaves the field empty for the next. */
export function NoteForm({
  draftKey,
  initial = '',
  label,
  hint,
  save,
  onSave,
  onCancel,
}: {
  draftKey: string;
  initial?: string;
  label: string;
  hint?: string;
  save: string;
  /** Says whether it was saved; if not, the words stay in the field. */
  onSave: (text: string) => Promise<boolean>;
  /** Only for a line that is being changed; its field takes the focus. */
  onCancel?: () => void;
}) {
  const t = useTexts('visit');
  const [form, change, dropDraft] = useDraft(draftKey, { text: initial });
  const [fault, setFault] = useState<VisitNoteFault | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('text');
    const checked = checkVisitNote(form.text);
    setFault(checked.ok ? null : checked.error);
    if (!checked.ok) {
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    if (!(await onSave(checked.value))) return;
    change({ text: '' });
    dropDraft();
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        name="text"
        label={label}
        {...(hint !== undefined && { hint })}
        error={fault && t(faultTexts[fault])}
        ref={onCancel ? takeFocus : undefined}
        value={form.text}
        onChange={(event) => change({ text: event.target.value })}
        autoComplete="off"
        maxLength={300}
      />
      <p className={styles['actions']}>
        <Button type="submit" look="quiet">
          {save}
        </Button>
        {onCancel && (
          <Button
            look="plain"
            onClick={() => {
              dropDraft();
              onCancel();
            }}
          >
            {t('note.cancel')}
          </Button>
        )}
      </p>
    </form>
  );
}
