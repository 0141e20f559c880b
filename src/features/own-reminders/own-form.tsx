import { useState, type SubmitEvent } from 'react';
import type { Child } from '#domain/family/child.ts';
import { everyAtMost, timesAtMost, type OwnFields } from '#domain/reminders/check-own.ts';
import type { OwnKind } from '#domain/reminders/own-reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { randomId } from '#platform/random-id.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import { DoseHint } from './dose-hint.tsx';
import styles from './own.module.css';
import { Preview } from './preview.tsx';
import { RepeatFields } from './repeat-fields.tsx';
import { TimesFields } from './times-fields.tsx';
import { fieldOf, timesOf, toFields, wholeFamily, type FieldName, type FormFault, type Written } from './written.ts';

const faultTexts = {
  'no-title': 'form.nameMissing',
  'title-code': 'form.code',
  'start-invalid': 'form.dayInvalid',
  'start-far': 'form.dayFar',
  'time-invalid': 'form.timeInvalid',
  'too-many-times': 'form.timesMany',
  'every-invalid': 'form.everyInvalid',
  'every-range': 'form.everyInvalid',
  'until-invalid': 'form.dayInvalid',
  'until-before-start': 'form.lastDayBefore',
  'days-invalid': 'form.daysInvalid',
  'note-code': 'form.code',
} as const satisfies Record<FormFault, string>;

const mosts = { 'too-many-times': timesAtMost, 'every-invalid': everyAtMost, 'every-range': everyAtMost } as const;
const mostOf = (fault: FormFault): number | undefined =>
  fault in mosts ? mosts[fault as keyof typeof mosts] : undefined;

interface Told {
  readonly fault: FormFault;
  /** Which of the times is meant. */
  readonly time: number;
}

/** A time that is half typed has no value at all, so only the field itself knows. */
const halfTyped = (form: HTMLFormElement): number =>
  Array.from(form.querySelectorAll<HTMLInputElement>('input[type="time"]')).findIndex(
    ({ validity }) => validity.badInput,
  );

export function OwnForm({
  draftKey,
  initial,
  id,
  family,
  today,
  takesFocus,
  onSave,
  onCancel,
}: {
  draftKey: string;
  initial: Written;
  /** `null` is a new one. */
  id: string | null;
  /** Each child with the name to show. */
  family: readonly { readonly child: Child; readonly name: string }[];
  today: LocalDate;
  /** False for a form that reopened by itself with the page. */
  takesFocus: boolean;
  /** Says whether it was saved; if not, the form stays as it is. */
  onSave: (id: string, fields: OwnFields) => Promise<boolean>;
  /** Told what the form was about: a draft may be about something else than what it began as. */
  onCancel: (kind: OwnKind) => void;
}) {
  const t = useTexts('own');
  const [form, change, dropDraft] = useDraft<Written>(draftKey, initial);
  // One reminder per opened form, however often it is saved: a second tap comes before the form is gone.
  const [ownId] = useState(() => id ?? randomId());
  const [told, setTold] = useState<Told | null>(null);
  const children = family.map(({ child }) => child);
  const title = t(id === null ? 'form.titleNew' : 'form.titleEdit');

  const errorOf = (field: FieldName): string | null =>
    told && fieldOf[told.fault] === field ? t(faultTexts[told.fault], { most: mostOf(told.fault) }) : null;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const result = toFields(form, children, today);
    const half = halfTyped(element);
    const isAbove = 'fault' in result && ['title', 'start'].includes(fieldOf[result.fault]);
    const fault = half >= 0 && !isAbove ? 'time-invalid' : 'fault' in result ? result.fault : null;
    if (fault || !('fields' in result)) {
      if (!fault) return;
      const time = fault === 'too-many-times' ? timesAtMost : Math.max(0, half);
      setTold({ fault, time });
      const field = fieldOf[fault];
      const named = element.elements.namedItem(field === 'times' ? `times-${time}` : field);
      if (named instanceof HTMLElement) named.focus();
      return;
    }
    setTold(null);
    if (await onSave(ownId, result.fields)) dropDraft();
  };

  return (
    <Card as="section" label={title}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
        <h2 tabIndex={-1} ref={takesFocus ? takeFocus : undefined}>
          {title}
        </h2>
        <div className={styles['titled']}>
          <Field
            name="title"
            label={t('form.name')}
            hint={t('form.nameHint')}
            error={errorOf('title')}
            value={form.title}
            onChange={(event) => change({ title: event.target.value })}
            autoComplete="off"
            maxLength={80}
          />
          <DoseHint text={form.title} />
        </div>
        {family.length > 0 && (
          <Choices
            legend={t('form.who')}
            name="who"
            value={form.who}
            onChange={(who) => change({ who })}
            choices={[
              { value: wholeFamily, label: t('form.family') },
              ...family.map(({ child, name }) => ({ value: child.id, label: name })),
            ]}
          />
        )}
        <Field
          name="start"
          label={t(form.often === 'once' ? 'form.day' : 'form.firstDay')}
          type="date"
          error={errorOf('start')}
          value={form.start}
          onChange={(event) => change({ start: event.target.value })}
        />
        <TimesFields
          times={timesOf(form)}
          hint={t(form.kind === 'medicine' ? 'form.medicineTimesHint' : 'form.timesHint')}
          error={errorOf('times')}
          faultyAt={told?.time ?? 0}
          onChange={(times) => change({ times: times.join(',') })}
        />
        <RepeatFields form={form} change={change} errorOf={errorOf} />
        <div className={styles['titled']}>
          <Field
            name="note"
            label={t('form.note')}
            hint={t('form.noteHint')}
            error={errorOf('note')}
            value={form.note}
            onChange={(event) => change({ note: event.target.value })}
            autoComplete="off"
            maxLength={300}
          />
          <DoseHint text={form.note} />
        </div>
        <Preview form={form} today={today} />
        <p className={styles['actions']}>
          <Button type="submit">{t('form.save')}</Button>
          <Button
            look="quiet"
            onClick={() => {
              dropDraft();
              onCancel(form.kind);
            }}
          >
            {t('form.cancel')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
