import { useState } from 'react';
import { weekdayFrom } from '#domain/family-leave/limits.ts';
import { resized, type Period } from '#domain/family-leave/period.ts';
import { shortestParentalLeave } from '#domain/family-leave/suggest-plan.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { randomId } from '#platform/random-id.ts';
import { useLeaveTexts } from './leave-texts.ts';
import { writePeriods } from './plan-draft.ts';
import type { LeavePlan } from './use-leave-plan.ts';

/** What has just been done to the periods, and the draft from before, to take it back. */
export interface Said {
  readonly text: string;
  readonly before: string | null;
}

/** Changing the periods of a plan: which form is open, where the focus goes, what was done last. `onTouched` hears of every change. */
export function usePeriodEdits(plan: LeavePlan, today: LocalDate, onTouched: () => void) {
  const { form, change, situation, periods, setPeriods } = plan;
  const texts = useLeaveTexts(situation);
  const [editing, setEditing] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  const touched = (next: Said | null) => {
    setSaid(next);
    setFocused(null);
    onTouched();
  };
  return {
    editing,
    focused,
    said,
    open: (id: string) => {
      touched(null);
      setEditing(id);
    },
    close: () => {
      touched(null);
      setFocused(editing);
      setEditing(null);
    },
    set: (next: readonly Period[]) => {
      setPeriods(next);
      touched(null);
    },
    remove: (period: Period) => {
      setPeriods(periods.filter(({ id }) => id !== period.id));
      touched({ text: texts.t('periods.deleted', { period: texts.period(period) }), before: form.periods });
    },
    /** A short leave after everything else, with its form open. */
    add: () => {
      const last = periods
        .map(({ to }) => to)
        .sort()
        .at(-1);
      const from = weekdayFrom(last ? plusDays(last, 1) : today);
      const id = randomId();
      const added = resized({ id, parent: 'first', kind: 'parental', from, to: from }, shortestParentalLeave);
      setPeriods([...periods, added]);
      touched(null);
      setEditing(id);
    },
    suggest: () => {
      change({ periods: 'suggested' });
      setEditing(null);
      touched({ text: texts.t('periods.suggested'), before: form.periods || writePeriods(periods) });
    },
    undo: (before: string) => {
      change({ periods: before });
      touched({ text: texts.t('periods.undone'), before: null });
    },
    /** After saving: what is stored is the plan now. */
    settle: () => {
      setEditing(null);
      setSaid(null);
      change({ periods: '' });
      plan.dropDraft();
    },
  };
}
