import { useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import type { Leave } from '#domain/family/leave.ts';
import { lastParentalDay } from '#domain/family-leave/limits.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { CalendarPicture } from './calendar-picture.tsx';
import { DaysSummary } from './days-summary.tsx';
import { Findings } from './findings.tsx';
import { Lanes } from './lanes.tsx';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';
import { Notes } from './notes.tsx';
import { savePlan } from './save-plan.ts';
import { Sharing } from './sharing.tsx';
import type { LeavePlan } from './use-leave-plan.ts';
import { usePeriodEdits } from './use-period-edits.ts';

export interface PlannerProps {
  child: Child | null;
  stored: readonly Leave[];
  today: LocalDate;
  /** True right after this plan was saved: the page says so, and the focus goes there. */
  isSaved: boolean;
  onSaved: (isSaved: boolean) => void;
}

/** The plan once a day is known: picture, what to check, the periods, how the days are shared, the last days. */
export function PlanResult({ child, stored, today, isSaved, onSaved, plan }: PlannerProps & { plan: LeavePlan }) {
  const { form, situation, periods, source } = plan;
  const { t, day } = useLeaveTexts(situation);
  const edits = usePeriodEdits(plan, today, () => onSaved(false));
  const { said } = edits;
  const [isSaving, setSaving] = useState(false);

  const save = async () => {
    // A second tap while the first is under way would make a second child; after it the page has the new one.
    if (isSaving) return;
    setSaving(true);
    const saved = await savePlan(child, form, situation, periods, stored);
    setSaving(saved !== null && child === null);
    if (saved === null) return;
    edits.settle();
    onSaved(true);
  };

  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  const last = lastParentalDay(situation);
  return (
    <>
      {last && last < today && <Notice>{t('over', { date: day(last) })}</Notice>}
      <Section title={t('calendar.title')}>
        <div className={styles['form']}>
          <p role="status" className={styles['strong']}>
            {from && to ? t(`calendar.${source}`, { from: day(from), to: day(to) }) : t('calendar.none')}
          </p>
          <Findings periods={periods} situation={situation} />
          <CalendarPicture periods={periods} situation={situation} />
        </div>
      </Section>
      <Section title={t('periods.title')}>
        <div className={styles['form']}>
          {said && (
            <div className={styles['actions']}>
              <p key={said.text} role="status" tabIndex={-1} ref={takeFocus}>
                {said.text}
              </p>
              {said.before !== null && (
                <Button look="plain" onClick={() => edits.undo(said.before ?? '')}>
                  {t('periods.undo')}
                </Button>
              )}
            </div>
          )}
          <Lanes
            periods={periods}
            situation={situation}
            today={today}
            editing={edits.editing}
            focused={edits.focused}
            onOpen={edits.open}
            onClose={edits.close}
            onChange={edits.set}
            onDelete={edits.remove}
          />
          <p className={styles['actions']}>
            <Button look="quiet" onClick={edits.add}>
              {t('periods.add')}
            </Button>
            <Button look="quiet" onClick={edits.suggest}>
              {t('periods.suggest')}
            </Button>
          </p>
        </div>
      </Section>
      <Sharing plan={plan} />
      <div className={styles['form']}>
        <p className="soft">{t('save.hint')}</p>
        <p className={styles['actions']}>
          <Button onClick={() => void save()}>{t('save.button')}</Button>
        </p>
        {isSaved && (
          <p role="status" tabIndex={-1} ref={takeFocus}>
            {t('save.saved')}
          </p>
        )}
      </div>
      <Section title={t('summary.title')}>
        <DaysSummary periods={periods} situation={situation} />
      </Section>
      <Section title={t('notes.title')}>
        <Notes situation={situation} />
      </Section>
    </>
  );
}
