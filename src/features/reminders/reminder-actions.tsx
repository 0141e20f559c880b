import { useRef, useState, type ReactNode } from 'react';
import { holdsIdentityCode } from '#domain/family/child.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { parseLocalDate, plusDays, plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { Button } from '#ui/button.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './reminder-card.module.css';
import type { ChangeState } from './change-state.ts';

type Opened = 'later' | 'change' | null;

/** Put off until a day: it comes back by itself. */
function Later({ today, onChoose }: { today: LocalDate; onChoose: (until: LocalDate) => void }) {
  const t = useTexts('reminders');
  const days = [
    { key: 'tomorrow', day: plusDays(today, 1) },
    { key: 'week', day: plusDays(today, 7) },
    { key: 'month', day: plusMonths(today, 1) },
  ] as const;
  return (
    <div role="group" aria-label={t('actions.later')} className={styles['actions']}>
      {days.map(({ key, day }, index) => (
        <Button key={key} look="quiet" ref={index === 0 ? takeFocus : undefined} onClick={() => onChoose(day)}>
          {t(`actions.laterBy.${key}`)}
        </Button>
      ))}
    </div>
  );
}

/** The day the clinic really gave, and a note of one's own. */
function Change({
  reminder,
  onSave,
}: {
  reminder: KeptReminder;
  /** Says whether it was kept; if not, the form stays as it is. */
  onSave: (fields: Parameters<ChangeState>[1]) => Promise<boolean>;
}) {
  const t = useTexts('reminders');
  const { state } = reminder;
  const [form, change, dropDraft] = useDraft(`reminder:${reminder.id}`, {
    which: state?.date ? 'own' : 'computed',
    date: state?.date ?? '',
    note: state?.note ?? '',
  });
  const [isChecked, setChecked] = useState(false);
  const date = form.which === 'own' ? parseLocalDate(form.date) : null;
  const dateFault = date?.ok === false;
  const noteFault = holdsIdentityCode(form.note);
  return (
    <form
      className={styles['change']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (dateFault || noteFault) return;
        void onSave({ date: date?.ok ? date.value : null, note: form.note.trim() || null }).then(
          (isKept) => isKept && dropDraft(),
        );
      }}
    >
      <Choices
        legend={t('actions.date')}
        name={`which-${reminder.id}`}
        value={form.which === 'own' ? 'own' : 'computed'}
        onChange={(which) => change({ which })}
        choices={[
          { value: 'computed', label: t('actions.computedDay') },
          { value: 'own', label: t('actions.ownDay') },
        ]}
      />
      {form.which === 'own' && (
        <Field
          label={t('actions.ownDayLabel')}
          type="date"
          value={form.date}
          error={isChecked && dateFault ? t('careStart.invalid') : null}
          onChange={(event) => change({ date: event.target.value })}
        />
      )}
      <Field
        label={t('actions.note')}
        hint={t('actions.noteHint')}
        value={form.note}
        maxLength={300}
        autoComplete="off"
        error={noteFault ? t('actions.noteCode') : null}
        onChange={(event) => change({ note: event.target.value })}
      />
      <p>
        <Button type="submit">{t('actions.save')}</Button>
      </p>
    </form>
  );
}

/** What can be done with a reminder besides doing it. */
export function ReminderActions({
  reminder,
  today,
  calendar,
  onChange,
}: {
  reminder: KeptReminder;
  today: LocalDate;
  /** The button that puts it into the phone's calendar. */
  calendar: ReactNode;
  onChange: ChangeState;
}) {
  const t = useTexts('reminders');
  const [opened, setOpened] = useState<Opened>(null);
  const changeButton = useRef<HTMLButtonElement>(null);
  const toggle = (which: Opened) => setOpened(opened === which ? null : which);
  return (
    <div className={styles['more']}>
      <div className={styles['actions']}>
        {calendar}
        <Button look="quiet" aria-expanded={opened === 'later'} onClick={() => toggle('later')}>
          {t('actions.later')}
        </Button>
        <Button look="quiet" ref={changeButton} aria-expanded={opened === 'change'} onClick={() => toggle('change')}>
          {t('actions.change')}
        </Button>
        <Button look="plain" onClick={() => void onChange(reminder, { state: 'not-for-us' })}>
          {t('actions.notForUs')}
        </Button>
      </div>
      {opened === 'later' && (
        <Later today={today} onChoose={(until) => void onChange(reminder, { state: 'later', until })} />
      )}
      {opened === 'change' && (
        <Change
          reminder={reminder}
          onSave={async (fields) => {
            const isKept = await onChange(reminder, fields);
            if (isKept) {
              setOpened(null);
              changeButton.current?.focus();
            }
            return isKept;
          }}
        />
      )}
    </div>
  );
}
