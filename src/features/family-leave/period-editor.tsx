import { useState } from 'react';
import { leaveKinds, leaveParents } from '#domain/family/leave.ts';
import { moved, resized, weekdaysOf, type Period } from '#domain/family-leave/period.ts';
import type { LeaveSituation } from '#domain/family-leave/situation.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';
import { PauseField } from './pause-field.tsx';
import { dayIn, numberIn } from './plan-draft.ts';

const daysAtMost = 700;

interface PeriodEditorProps {
  period: Period;
  situation: LeaveSituation;
  /** Every change that makes sense goes straight into the plan, and so into the picture and the draft. */
  onChange: (period: Period) => void;
  onPause: (weekdays: number) => void;
  onDone: () => void;
}

/** Changes one period. The fields keep what is being written; the plan follows as soon as it is a day or a number. */
export function PeriodEditor({ period, situation, onChange, onPause, onDone }: PeriodEditorProps) {
  const { t, weekday, parent } = useLeaveTexts(situation);
  const [from, setFrom] = useState<string | null>(null);
  const [days, setDays] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const kinds = leaveKinds.filter((kind) => kind !== 'pregnancy' || !situation.adoptedOn || period.kind === kind);
  const isCare = period.kind === 'care';
  const last = to === null ? null : dayIn(to);
  return (
    <Card as="li">
      <div className={styles['form']}>
        <h4 tabIndex={-1} ref={takeFocus}>
          {t('editor.title')}
        </h4>
        {(situation.parents === 2 || period.parent === 'second') && (
          <Choices
            legend={t('editor.parent')}
            name={`parent-${period.id}`}
            value={period.parent}
            onChange={(value) => onChange({ ...period, parent: value })}
            choices={leaveParents.map((value) => ({ value, label: parent(value) }))}
          />
        )}
        <Choices
          legend={t('editor.kind')}
          name={`kind-${period.id}`}
          value={period.kind}
          onChange={(kind) => onChange({ ...period, kind })}
          choices={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Field
          label={t('editor.from')}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={from ?? period.from}
          error={from !== null && !dayIn(from) ? t('situation.invalid') : null}
          onChange={(event) => {
            setFrom(event.target.value);
            setTo(null);
            const day = dayIn(event.target.value);
            if (day) onChange(moved(period, day));
          }}
        />
        {isCare ? (
          <Field
            label={t('editor.to')}
            type="date"
            min={period.from}
            max="2099-12-31"
            value={to ?? period.to}
            error={to !== null && (!last || last < period.from) ? t('editor.toInvalid') : null}
            onChange={(event) => {
              setTo(event.target.value);
              setDays(null);
              const day = dayIn(event.target.value);
              if (day && day >= period.from) onChange({ ...period, to: day });
            }}
          />
        ) : (
          <Field
            label={t('editor.days')}
            hint={t('editor.daysHint', { date: weekday(period.to) })}
            type="text"
            inputMode="numeric"
            value={days ?? String(weekdaysOf(period))}
            error={days !== null && numberIn(days, 1, daysAtMost) === null ? t('editor.daysInvalid') : null}
            onChange={(event) => {
              setDays(event.target.value);
              const count = numberIn(event.target.value, 1, daysAtMost);
              if (count) onChange(resized(period, count));
            }}
          />
        )}
        <PauseField
          onPause={(weekdays) => {
            setFrom(null);
            setTo(null);
            onPause(weekdays);
          }}
        />
        <p className={styles['actions']}>
          <Button onClick={onDone}>{t('editor.done')}</Button>
        </p>
      </div>
    </Card>
  );
}
