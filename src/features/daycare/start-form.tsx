import { useRef, useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import { childId, type ChildId } from '#domain/ids.ts';
import { daysBetween, parseLocalDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { randomId } from '#platform/random-id.ts';
import { Button } from '#ui/button.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './daycare.module.css';

/** Half a year either way, a week a step: as far as a family usually wonders. */
const tryDays = 182;
const stepDays = 7;

async function saveStart(child: ChildId | null, careStart: LocalDate | null): Promise<boolean> {
  const { saveChild } = await import('#storage/children.ts');
  return (await saveChild(child ?? childId(randomId()), { careStart })).ok;
}

/** What the form knows: the child asked about, the wished start, and the start being tried with the slider. */
export interface WishedStart {
  readonly child: Child | null;
  readonly wished: LocalDate | null;
  readonly tried: LocalDate | null;
}

/** The wished start as it is written, kept as a draft; what is saved on the child is there to begin with. */
export function useWishedStart(children: readonly Child[]) {
  const [form, change, dropDraft] = useDraft('care-start', { date: '', child: '' });
  const [offset, setOffset] = useState(0);
  const child = children.find((each) => each.id === form.child) ?? children[0] ?? null;
  const text = form.date === '' ? (child?.careStart ?? '') : form.date;
  const parsed = text === '' ? null : parseLocalDate(text);
  const wished = parsed?.ok ? parsed.value : null;
  const start: WishedStart = { child, wished, tried: wished && plusDays(wished, offset) };
  return { ...start, text, isInvalid: parsed !== null && !parsed.ok, offset, setOffset, change, dropDraft };
}

export function StartForm({
  children,
  nameOf,
  state,
}: {
  children: readonly Child[];
  nameOf: (child: Child) => string;
  state: ReturnType<typeof useWishedStart>;
}) {
  const t = useTexts('daycare');
  const reminders = useTexts('reminders');
  const language = useLanguage();
  const { child, wished, tried, text, isInvalid, offset, setOffset, change, dropDraft } = state;
  const [said, setSaid] = useState('');
  const slider = useRef<HTMLInputElement>(null);
  const save = async (date: LocalDate | null) => {
    if (!(await saveStart(child?.id ?? null, date))) return;
    change({ date: '' });
    dropDraft();
    setOffset(0);
    setSaid(t(date ? 'start.saved' : 'start.removed'));
  };
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (tried) void save(tried);
      }}
    >
      {children.length > 1 && (
        <Choices
          legend={reminders('careStart.for')}
          name="child"
          value={child?.id as string}
          onChange={(id) => change({ child: id, date: '' })}
          choices={children.map((each) => ({ value: each.id, label: nameOf(each) }))}
        />
      )}
      <Field
        label={reminders('careStart.label')}
        hint={reminders('careStart.hint')}
        type="date"
        min="2020-01-01"
        value={text}
        error={isInvalid ? reminders('careStart.invalid') : null}
        onChange={(event) => {
          change({ date: event.target.value });
          setOffset(0);
          setSaid('');
        }}
      />
      {wished && tried && (
        <div className={styles['slider']}>
          <Field
            ref={slider}
            label={t('start.slider')}
            hint={t('start.sliderHint')}
            type="range"
            min={-tryDays}
            max={tryDays}
            step={stepDays}
            value={offset}
            aria-valuetext={formatDate(tried, language, 'weekday')}
            onChange={(event) => setOffset(Number(event.target.value))}
          />
          <output>{formatDate(tried, language, 'weekday')}</output>
          {offset !== 0 && (
            <Button
              look="plain"
              onClick={() => {
                setOffset(0);
                slider.current?.focus();
              }}
            >
              {t('start.sliderReset')}
            </Button>
          )}
        </div>
      )}
      <p className={styles['actions']}>
        {tried && daysBetween(tried, child?.careStart ?? plusDays(tried, 1)) !== 0 && (
          <Button type="submit">{t('start.save')}</Button>
        )}
        {child?.careStart && (
          <Button look="plain" onClick={() => void save(null)}>
            {t('start.remove')}
          </Button>
        )}
      </p>
      <p key={said} role="status" tabIndex={-1} ref={said ? takeFocus : undefined}>
        {said}
      </p>
    </form>
  );
}
