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

async function saveStart(child: ChildId, careStart: LocalDate | null): Promise<boolean> {
  const { saveChild } = await import('#storage/children.ts');
  return (await saveChild(child, { careStart })).ok;
}

/** An emptied field is not one that was never written in, which shows what is saved. */
const emptied = ' ';

/** What the form knows: the child asked about, the wished start, and the start being tried with the slider. */
export interface WishedStart {
  readonly child: Child | null;
  readonly wished: LocalDate | null;
  readonly tried: LocalDate | null;
}

/** A start that was saved over another one. */
interface Awaited {
  readonly child: ChildId | undefined;
  readonly before: LocalDate | null | undefined;
  readonly careStart: LocalDate | null;
}

/** The wished start as it is written, kept as a draft; what is saved on the child is there to begin with. */
export function useWishedStart(children: readonly Child[]) {
  const [form, change, dropDraft] = useDraft('care-start', { date: '', child: '' });
  const [offset, setOffset] = useState(0);
  // What was saved and has not been read back: until then the field would show what was saved before.
  const [awaited, setAwaited] = useState<Awaited | null>(null);
  // One new child, however often its start is saved: a second tap comes before the first has been read back.
  const [newId] = useState(() => childId(randomId()));
  const meant = children.find((each) => each.id === form.child);
  const child = meant ?? children[0] ?? null;
  // What was written for a child that is gone is not the next one's.
  const written = meant || form.child === '' ? form.date : '';
  if (awaited && (awaited.child !== child?.id || awaited.before !== child?.careStart)) setAwaited(null);
  const text = written === '' ? ((awaited ?? child)?.careStart ?? '') : written.trim();
  const parsed = text === '' ? null : parseLocalDate(text);
  const wished = parsed?.ok ? parsed.value : null;
  const start: WishedStart = { child, wished, tried: wished && plusDays(wished, offset) };
  const write = (date: string) => {
    setAwaited(null);
    change({ date: date || emptied, child: child?.id ?? '' });
  };
  const choose = (next: string) => {
    setAwaited(null);
    change({ child: next, date: '' });
  };
  const wasSaved = (careStart: LocalDate | null) => {
    setAwaited({ child: child?.id, before: child?.careStart, careStart });
    change({ date: '' });
    dropDraft();
    setOffset(0);
  };
  return {
    ...start,
    id: child?.id ?? newId,
    text,
    isInvalid: parsed !== null && !parsed.ok,
    offset,
    setOffset,
    write,
    choose,
    wasSaved,
  };
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
  const { child, id, wished, tried, text, isInvalid, offset, setOffset, write, choose, wasSaved } = state;
  const [said, setSaid] = useState('');
  const slider = useRef<HTMLInputElement>(null);
  const save = async (date: LocalDate | null) => {
    if (!(await saveStart(id, date))) return;
    wasSaved(date);
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
          onChange={choose}
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
          write(event.target.value);
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
