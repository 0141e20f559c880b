import type { Child } from '#domain/family/child.ts';
import { developmentStart } from '#domain/family/corrected-age.ts';
import type { ChildId } from '#domain/ids.ts';
import { monthsBetween, type LocalDate } from '#domain/time/local-date.ts';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';

const load = () => import('#storage/children.ts');
const none: readonly Child[] = [];

export interface ChildStage {
  readonly id: ChildId;
  readonly child: Child;
  /** Whole months of (corrected) age, negative before the due date. */
  readonly months: number;
}

/**
 * Development goes by the corrected age; a preterm baby whose due date is still to come is in its first weeks. Before the birth the
 * due date tells how far the pregnancy has come.
 */
function monthsOf(child: Child, today: LocalDate): number | null {
  if (child.birthDate) return Math.max(0, monthsBetween(developmentStart(child, today) ?? child.birthDate, today));
  // The ninth month before the birth is -9, the last one -1, also when the due date has passed.
  return child.dueDate ? Math.min(-1, -1 - monthsBetween(today, child.dueDate)) : null;
}

/** Where each child of the family is now, the youngest first; nobody after a loss. */
export function useStages(): readonly ChildStage[] {
  const today = useToday();
  const isSilent = useSilence();
  const children = valueOr(
    useStored('children', load, (storage) => storage.listChildren()),
    none,
  );
  if (!today || isSilent) return [];
  return children
    .flatMap((child) => {
      const months = monthsOf(child, today);
      return months === null ? [] : [{ id: child.id, child, months }];
    })
    .sort((a, b) => a.months - b.months);
}
