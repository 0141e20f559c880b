import { useRef, useState, type SubmitEvent } from 'react';
import type { Child, ChildFields } from '#domain/family/child.ts';
import { childId, type ChildId } from '#domain/ids.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { randomId } from '#platform/random-id.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import { ChildDetails } from './child-details.tsx';
import styles from './family.module.css';
import { childFieldsOf, draftKey, writtenChild, type WrittenChild, type WrittenFault } from './written-child.ts';

const faultTexts = {
  'identity-code': 'form.nicknameCode',
  'birth-in-future': 'form.dateFuture',
  'due-date-far': 'form.dateFar',
  'not-a-date': 'form.dateInvalid',
  'not-an-adoption-date': 'details.adoptedInvalid',
} as const satisfies Record<WrittenFault, string>;

interface ChildFormProps {
  child: Child | null;
  today: LocalDate;
  /** False for a form that reopened by itself with the page. */
  takesFocus: boolean;
  /** Says whether it was saved; if not, the form stays as it is. */
  onSave: (id: ChildId, fields: ChildFields) => Promise<boolean>;
  onCancel: () => void;
}

export function ChildForm({ child, today, takesFocus, onSave, onCancel }: ChildFormProps) {
  const t = useTexts('family');
  const [form, change, dropDraft] = useDraft<WrittenChild>(draftKey(child), writtenChild(child));
  // One child per opened form, however often it is saved: a second tap comes before the form is gone.
  const [id] = useState(() => child?.id ?? childId(randomId()));
  const [fault, setFault] = useState<WrittenFault | null>(null);
  const nicknameField = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const adoptionField = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = childFieldsOf(form, child, today);
    if ('fault' in result) {
      setFault(result.fault);
      const fields = { 'identity-code': nicknameField, 'not-an-adoption-date': adoptionField };
      (result.fault in fields ? fields[result.fault as keyof typeof fields] : dateField).current?.focus();
      return;
    }
    setFault(null);
    if (await onSave(id, result.fields)) dropDraft();
  };
  const isDateFault = fault !== null && fault !== 'identity-code' && fault !== 'not-an-adoption-date';
  const dateError = isDateFault ? t(faultTexts[fault]) : null;

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
        <ChildDetails
          form={form}
          change={change}
          adoptionError={fault === 'not-an-adoption-date' ? t(faultTexts[fault]) : null}
          adoptionField={adoptionField}
        />
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
