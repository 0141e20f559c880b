import { useRef, useState, type SubmitEvent } from 'react';
import { checkChild, type Child, type ChildFault, type ChildFields } from '#domain/family/child.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './family.module.css';

/** What the form holds while it is being written: texts, as the fields have them. */
interface Written extends Readonly<Record<string, string>> {
  readonly nickname: string;
  readonly which: 'expecting' | 'born' | 'none';
  readonly dueDate: string;
  readonly birthDate: string;
}

type Fault = ChildFault | 'not-a-date';

const faultTexts = {
  'identity-code': 'form.nicknameCode',
  'birth-in-future': 'form.dateFuture',
  'due-date-far': 'form.dateFar',
  'not-a-date': 'form.dateInvalid',
} as const satisfies Record<Fault, string>;

export const draftKey = (child: Child | null): string => `child:${child?.id ?? 'new'}`;

const whichOf = (child: Child | null): Written['which'] =>
  child?.birthDate ? 'born' : child && !child.dueDate ? 'none' : 'expecting';

function written(child: Child | null): Written {
  return {
    nickname: child?.nickname ?? '',
    which: whichOf(child),
    dueDate: child?.dueDate ?? '',
    birthDate: child?.birthDate ?? '',
  };
}

/** The fields that the form changes, or the fault nearest to its top. A due date already known stays when the baby has been born. */
function toFields(form: Written, child: Child | null, today: LocalDate): { fields: ChildFields } | { fault: Fault } {
  const date = form.which === 'none' ? null : parseLocalDate(form.which === 'born' ? form.birthDate : form.dueDate);
  const day = date?.ok ? date.value : null;
  const checked = checkChild(
    {
      nickname: form.nickname,
      birthDate: form.which === 'born' ? day : null,
      dueDate: form.which === 'expecting' ? day : form.which === 'born' ? (child?.dueDate ?? null) : null,
      careStart: child?.careStart ?? null,
    },
    today,
  );
  if (!checked.ok) return { fault: checked.error };
  return date && !date.ok ? { fault: 'not-a-date' } : { fields: checked.value };
}

interface ChildFormProps {
  child: Child | null;
  today: LocalDate;
  /** False for a form that reopened by itself with the page. */
  takesFocus: boolean;
  /** Says whether it was saved; if not, the form stays as it is. */
  onSave: (fields: ChildFields) => Promise<boolean>;
  onCancel: () => void;
}

export function ChildForm({ child, today, takesFocus, onSave, onCancel }: ChildFormProps) {
  const t = useTexts('family');
  const [form, change, dropDraft] = useDraft<Written>(draftKey(child), written(child));
  const [fault, setFault] = useState<Fault | null>(null);
  const nicknameField = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = toFields(form, child, today);
    if ('fault' in result) {
      setFault(result.fault);
      (result.fault === 'identity-code' ? nicknameField : dateField).current?.focus();
      return;
    }
    setFault(null);
    if (await onSave(result.fields)) dropDraft();
  };
  const dateError = fault && fault !== 'identity-code' ? t(faultTexts[fault]) : null;

  return (
    <Card as="section" label={t(child ? 'form.titleEdit' : 'form.titleNew')}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        <h3 tabIndex={-1} ref={takesFocus ? takeFocus : undefined}>
          {t(child ? 'form.titleEdit' : 'form.titleNew')}
        </h3>
        <Field
          ref={nicknameField}
          label={t('form.nickname')}
          hint={t('form.nicknameHint')}
          error={fault === 'identity-code' ? t('form.nicknameCode') : null}
          value={form.nickname}
          onChange={(event) => change({ nickname: event.target.value })}
          autoComplete="off"
          maxLength={40}
        />
        <Choices
          legend={t('form.which')}
          name="which"
          value={form.which}
          onChange={(which) => change({ which })}
          choices={[
            { value: 'expecting', label: t('form.expecting') },
            { value: 'born', label: t('form.born') },
            { value: 'none', label: t('form.noDate') },
          ]}
        />
        {form.which === 'expecting' && (
          <Field
            ref={dateField}
            label={t('form.dueDate')}
            type="date"
            error={dateError}
            value={form.dueDate}
            onChange={(event) => change({ dueDate: event.target.value })}
          />
        )}
        {form.which === 'born' && (
          <Field
            ref={dateField}
            label={t('form.birthDate')}
            type="date"
            error={dateError}
            max={today}
            value={form.birthDate}
            onChange={(event) => change({ birthDate: event.target.value })}
          />
        )}
        <p className={styles['actions']}>
          <Button type="submit">{t('form.save')}</Button>
          <Button
            look="quiet"
            onClick={() => {
              dropDraft();
              onCancel();
            }}
          >
            {t('form.cancel')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
