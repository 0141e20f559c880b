import { useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import { toldAnchors, type ToldAnchor, type ToldDay } from '#domain/family/told-day.ts';
import { parseLocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { Button } from '#ui/button.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './reminders-page.module.css';

/** Days that only the family knows: a tooth, a journey, a positive test. Each brings its own reminders. */
export function TellDay({
  children,
  days,
  nameOf,
}: {
  children: readonly Child[];
  days: readonly ToldDay[];
  nameOf: (child: Child) => string;
}) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const [form, change, dropDraft] = useDraft('told-day', { anchor: '', date: '', child: '' });
  const [fault, setFault] = useState(false);
  // Counted, so that the same words said twice take the focus twice.
  const [{ said, turn }, setWords] = useState({ said: '', turn: 0 });
  const setSaid = (words: string) => setWords((last) => ({ said: words, turn: last.turn + 1 }));
  const child = children.find((each) => each.id === form.child) ?? children[0];
  if (!child) return null;
  // A pregnancy test belongs to a pregnancy, a tooth to one who is born.
  const fitting = toldAnchors.filter((anchor) => (anchor === 'positiveTest') === (child.birthDate === null));
  const anchor: ToldAnchor = fitting.find((each) => each === form.anchor) ?? fitting[0] ?? 'travelDate';

  const save = async () => {
    const date = parseLocalDate(form.date);
    setFault(!date.ok);
    if (!date.ok) return;
    const { saveToldDay } = await import('#storage/told-days.ts');
    if ((await saveToldDay(child.id, anchor, date.value)).ok) {
      change({ date: '' });
      dropDraft();
      setSaid(t('told.saved'));
    }
  };
  const remove = async (id: string) => {
    const { deleteToldDay } = await import('#storage/told-days.ts');
    if ((await deleteToldDay(id)).ok) setSaid(t('told.removed'));
  };
  const whatOf = (day: ToldDay): string => {
    const what = t(`told.anchors.${day.anchor}`);
    const whose = children.length > 1 && children.find(({ id }) => id === day.child);
    return whose ? `${nameOf(whose)}: ${what}` : what;
  };
  return (
    <form
      className={styles['tell']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {children.length > 1 && (
        <Choices
          legend={t('careStart.for')}
          name="told-child"
          value={child.id}
          onChange={(id) => change({ child: id })}
          choices={children.map((each) => ({ value: each.id, label: nameOf(each) }))}
        />
      )}
      <Choices
        legend={t('told.which')}
        name="told-anchor"
        value={anchor}
        onChange={(next) => change({ anchor: next })}
        choices={fitting.map((each) => ({ value: each, label: t(`told.anchors.${each}`) }))}
      />
      <Field
        label={t('told.date')}
        type="date"
        value={form.date}
        error={fault ? t('careStart.invalid') : null}
        onChange={(event) => {
          setSaid('');
          change({ date: event.target.value });
        }}
      />
      <p>
        <Button type="submit" look="quiet">
          {t('told.save')}
        </Button>
      </p>
      <p key={turn} role="status" tabIndex={-1} ref={said ? takeFocus : undefined}>
        {said}
      </p>
      {days.length > 0 && (
        <ul className={styles['told']}>
          {days.map((day) => (
            <li key={day.id}>
              <span>
                {whatOf(day)} {formatDate(day.on, language)}
              </span>
              <Button
                look="plain"
                aria-label={t('told.removeNamed', { what: whatOf(day) })}
                onClick={() => void remove(day.id)}
              >
                {t('told.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
