import type { Child } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import { developmentMonths } from '#domain/kit/child-months.ts';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useChildren } from '#storage/use-children.ts';
import { valueOr } from '#storage/use-stored.ts';

const none: readonly Child[] = [];

export interface ChildStage {
  readonly id: ChildId;
  readonly child: Child;
  /** Whole months of (corrected) age, negative before the birth. */
  readonly months: number;
}

/** Where each child of the family is now, the youngest first; nobody after a loss. */
export function useStages(): readonly ChildStage[] {
  const today = useToday();
  const isSilent = useSilence();
  const children = valueOr(useChildren(), none);
  if (!today || isSilent) return [];
  return children
    .flatMap((child) => {
      const months = developmentMonths(child, today);
      return months === null ? [] : [{ id: child.id, child, months }];
    })
    .sort((a, b) => a.months - b.months);
}
