import type { Child } from '#domain/family/child.ts';
import type { Leave } from '#domain/family/leave.ts';
import { periodsOf, weekdaysCovered, type Period } from '#domain/family-leave/period.ts';
import { transferAtMost, transfersOf } from '#domain/family-leave/quota.ts';
import { arrivalOf, noTransfers, situationOf, type LeaveSituation } from '#domain/family-leave/situation.ts';
import { suggestPlan } from '#domain/family-leave/suggest-plan.ts';
import { nothingTold } from '#domain/family/child.ts';
import { childId } from '#domain/ids.ts';
import { useDraft } from '#platform/draft.ts';
import { dayIn, draftKey, nothingWritten, numberIn, readPeriods, writePeriods, type Written } from './plan-draft.ts';

export const pauseAtMost = 300;

const nobody: Child = { ...nothingTold, id: childId('0'.repeat(32)) };

/** Whether the day has been told on the family page; then it is not asked again here, so that there is one truth. */
export const hasDay = (child: Child | null): boolean => child !== null && arrivalOf(situationOf(child)) !== null;

/** The family's situation: what the child tells, and what was written here where the child is silent. */
function situationFrom(form: Written, child: Child | null, stored: readonly Leave[]): LeaveSituation {
  const told = situationOf(child ?? nobody);
  const which = form.which || 'expecting';
  const days = hasDay(child)
    ? {}
    : {
        dueDate: which === 'adopted' ? null : dayIn(form.dueDate),
        birthDate: which === 'born' ? dayIn(form.birthDate) : null,
        adoptedOn: which === 'adopted' ? dayIn(form.adoptedOn) : null,
      };
  const parents = form.parents ? (form.parents === '1' ? 1 : 2) : told.parents;
  const situation: LeaveSituation = {
    ...told,
    ...days,
    parents,
    bornTogether: form.together ? Number(form.together) : told.bornTogether,
  };
  if (parents === 1) return situation;
  const used = {
    first: weekdaysCovered(periodsOf(stored, 'first', ['parental'])),
    second: weekdaysCovered(periodsOf(stored, 'second', ['parental'])),
  };
  const needed = stored.length > 0 ? transfersOf(used, situation) : noTransfers;
  const given = (text: string, otherwise: number) =>
    text === '' ? otherwise : (numberIn(text, 0, transferAtMost) ?? 0);
  return {
    ...situation,
    transfers: { first: given(form.first, needed.first), second: given(form.second, needed.second) },
  };
}

/** Written by hand, and exactly what is stored. */
function isSame(own: readonly Period[], stored: readonly Period[]): boolean {
  const text = (periods: readonly Period[]) => writePeriods([...periods].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return text(own) === text(stored);
}

/** Where the periods on the page come from. */
export type PlanSource = 'suggested' | 'own' | 'stored';

export interface LeavePlan {
  readonly form: Written;
  readonly change: (part: Partial<Written>) => void;
  readonly dropDraft: () => void;
  readonly situation: LeaveSituation;
  readonly periods: readonly Period[];
  readonly source: PlanSource;
  readonly setPeriods: (periods: readonly Period[]) => void;
}

/** The plan on the page: written by hand and kept as a draft, else stored, else suggested afresh from the numbers. */
export function useLeavePlan(child: Child | null, stored: readonly Leave[]): LeavePlan {
  const [form, change, dropDraft] = useDraft<Written>(draftKey(child), nothingWritten);
  const situation = situationFrom(form, child, stored);
  const own = readPeriods(form.periods);
  const isStored = stored.length > 0 && (own ? isSame(own, stored) : form.periods === '');
  const suggested = () =>
    suggestPlan(situation, numberIn(form.pause, 0, pauseAtMost) ?? 0).map((period, index) => ({
      ...period,
      id: `suggested-${index}`,
    }));
  return {
    form,
    change,
    dropDraft,
    situation,
    periods: own ?? (isStored ? stored : suggested()),
    source: isStored ? 'stored' : own ? 'own' : 'suggested',
    setPeriods: (periods) => change({ periods: writePeriods(periods) }),
  };
}
