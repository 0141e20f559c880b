import type { Child } from '#domain/family/child.ts';
import { developmentStart } from '#domain/family/corrected-age.ts';
import { monthsExactly } from '#domain/time/months-exactly.ts';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useChildren } from '#storage/use-children.ts';
import { valueOr } from '#storage/use-stored.ts';
import { lastMonth } from './scale.ts';

const none: readonly Child[] = [];

export interface GrowingChild {
  readonly child: Child;
  /** Age on the picture's line, counted from the due date for one born early. */
  readonly months: number;
  readonly isCorrected: boolean;
}

/** The children who have a place in the picture, the youngest first; nobody after a loss. */
export function useGrowing(): readonly GrowingChild[] {
  const today = useToday();
  const isSilent = useSilence();
  const children = valueOr(useChildren(), none);
  if (!today || isSilent) return [];
  return children.flatMap((child) => {
    const start = developmentStart(child, today);
    if (!start || start > today) return [];
    const months = monthsExactly(start, today);
    return months > lastMonth ? [] : [{ child, months, isCorrected: start !== child.birthDate }];
  });
}
