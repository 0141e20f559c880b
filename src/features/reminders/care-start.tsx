import { useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import { dueDate } from '#domain/reminders/due-date.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './care-start.module.css';

export interface CareRules {
  readonly apply: Rule;
  readonly sudden: Rule;
  readonly right: Rule;
}

interface CareStartProps {
  rules: CareRules;
  children: readonly Child[];
  nameOf: (child: Child) => string;
  today: LocalDate;
  onSave: (child: ChildId | null, start: LocalDate) => Promise<boolean>;
}

/** "When would care start?": the answer shows as soon as a day is written, with nothing saved. Saving makes it a reminder. */
export function CareStart({ rules, children, nameOf, today, onSave }: CareStartProps) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const [form, change, dropDraft] = useDraft('care-start', { date: '', child: '' });
  const [isSaved, setSaved] = useState(false);
  const parsed = form.date === '' ? null : parseLocalDate(form.date);
  const start = parsed?.ok ? parsed.value : null;
  const child = children.find((each) => each.id === form.child) ?? children[0] ?? null;
  const text = (date: LocalDate) => formatDate(date, language, 'weekday');

  const applyBy = start && dueDate(start, rules.apply.offset);
  const right = child?.birthDate ? dueDate(child.birthDate, rules.right.offset) : null;
  const save = async () => {
    if (start && (await onSave(child?.id ?? null, start))) {
      change({ date: '' });
      dropDraft();
      setSaved(true);
    }
  };
  return (
    <Card as="section" label={t('careStart.title')}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2>{t('careStart.title')}</h2>
        {children.length > 1 && (
          <Choices
            legend={t('careStart.for')}
            name="child"
            value={child?.id ?? ''}
            onChange={(id) => change({ child: id })}
            choices={children.map((each) => ({ value: each.id, label: nameOf(each) }))}
          />
        )}
        <Field
          label={t('careStart.label')}
          hint={t('careStart.hint')}
          type="date"
          min="2020-01-01"
          value={form.date}
          error={parsed && !parsed.ok ? t('careStart.invalid') : null}
          onChange={(event) => {
            change({ date: event.target.value });
            setSaved(false);
          }}
        />
        <div role="status">
          {start && applyBy && (
            <>
              <p className={styles['result']}>
                {t(applyBy < today ? 'careStart.resultPassed' : 'careStart.result', { date: text(applyBy) })}
              </p>
              <p>{t('careStart.sudden', { date: text(dueDate(start, rules.sudden.offset)) })}</p>
              {right && start < right && <p>{t('careStart.tooEarly', { date: formatDate(right, language) })}</p>}
              <p className={styles['soft']}>{t('localNote')}</p>
            </>
          )}
          {isSaved && (
            <p tabIndex={-1} ref={takeFocus}>
              {t('careStart.saved')}
            </p>
          )}
        </div>
        {start && (
          <p>
            <Button type="submit">{t('careStart.save')}</Button>
          </p>
        )}
      </form>
    </Card>
  );
}
