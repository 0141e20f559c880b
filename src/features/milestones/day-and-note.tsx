import { useTexts } from '#i18n/language-context.tsx';
import { Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';

export interface DayAndNoteWords {
  readonly on: string;
  readonly note: string;
}

/** When it was and a few words: what a memory and a milestone have in common. Neither is needed. */
export function DayAndNote({
  day,
  words,
  onChange,
  errorOf,
  takesFocus = false,
}: {
  day: { readonly label: string; readonly hint: string };
  words: DayAndNoteWords;
  onChange: (change: Partial<DayAndNoteWords>) => void;
  errorOf: (field: string) => string | null;
  takesFocus?: boolean;
}) {
  const t = useTexts('milestones');
  return (
    <>
      <Field
        name="on"
        type="date"
        ref={takesFocus ? takeFocus : undefined}
        {...day}
        error={errorOf('on')}
        value={words.on}
        onChange={(event) => onChange({ on: event.target.value })}
      />
      <Field
        name="note"
        label={t('seen.note')}
        hint={t('seen.noteHint')}
        error={errorOf('note')}
        value={words.note}
        onChange={(event) => onChange({ note: event.target.value })}
        autoComplete="off"
        maxLength={500}
      />
    </>
  );
}
