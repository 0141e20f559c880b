import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Choices, Field } from '#ui/field.tsx';
import styles from './own.module.css';
import { courseEnd, type Written } from './written.ts';

interface RepeatFieldsProps {
  form: Written;
  change: (part: Partial<Written>) => void;
  errorOf: (field: 'every' | 'until' | 'days') => string | null;
}

/** How often, and for how long. What does not apply is not asked. */
export function RepeatFields({ form, change, errorOf }: RepeatFieldsProps) {
  const t = useTexts('own');
  return (
    <>
      <Choices
        legend={t('form.repeat')}
        name="often"
        value={form.often}
        onChange={(often) => change({ often })}
        choices={[
          { value: 'once', label: t('form.once') },
          { value: 'day', label: t('form.daily') },
          { value: 'week', label: t('form.weekly') },
          { value: 'month', label: t('form.monthly') },
          { value: 'year', label: t('form.yearly') },
          { value: 'interval', label: t('form.interval') },
        ]}
      />
      {form.often === 'interval' && (
        <>
          <Choices
            legend={t('form.unit')}
            name="unit"
            value={form.unit}
            onChange={(unit) => change({ unit })}
            choices={[
              { value: 'day', label: t('form.inDays') },
              { value: 'week', label: t('form.inWeeks') },
              { value: 'month', label: t('form.inMonths') },
              { value: 'year', label: t('form.inYears') },
            ]}
          />
          <Field
            name="every"
            label={t('form.every')}
            hint={t('form.everyHint')}
            inputMode="numeric"
            autoComplete="off"
            error={errorOf('every')}
            value={form.every}
            onChange={(event) => change({ every: event.target.value })}
          />
        </>
      )}
      {form.often !== 'once' && <EndFields form={form} change={change} errorOf={errorOf} />}
    </>
  );
}

function EndFields({ form, change, errorOf }: RepeatFieldsProps) {
  const t = useTexts('own');
  const language = useLanguage();
  const end = courseEnd(form);
  const endings = [
    { value: 'never', label: t('form.endsNever') },
    { value: 'on', label: t('form.endsOn') },
  ] as const;
  const inDays = { value: 'after', label: t('form.endsAfter') } as const;
  return (
    <>
      <Choices
        legend={t('form.ends')}
        name="ends"
        value={form.ends}
        onChange={(ends) => change({ ends })}
        // A prescription tells a course in days; other things have a last day.
        choices={form.kind === 'medicine' || form.ends === 'after' ? [inDays, ...endings] : endings}
      />
      {form.ends === 'on' && (
        <Field
          name="until"
          label={t('form.lastDay')}
          type="date"
          error={errorOf('until')}
          value={form.until}
          onChange={(event) => change({ until: event.target.value })}
        />
      )}
      {form.ends === 'after' && (
        <div className={styles['titled']}>
          <Field
            name="days"
            label={t('form.days')}
            hint={t('form.daysHint')}
            inputMode="numeric"
            autoComplete="off"
            error={errorOf('days')}
            value={form.days}
            onChange={(event) => change({ days: event.target.value })}
          />
          <p role="status" className="soft">
            {end && t('form.lastDayIs', { date: formatDate(end, language, 'weekday') })}
          </p>
        </div>
      )}
    </>
  );
}
