import { firstOfMonth, plusMonths, plusWeeks, type LocalDate } from '#domain/time/local-date.ts';
import type { Offset } from './rule.ts';

/** The day a rule gives for its anchor's day. Negative offsets lie before the anchor. */
export function dueDate(anchor: LocalDate, offset: Offset): LocalDate {
  switch (offset.unit) {
    case 'weeks':
      return plusWeeks(anchor, offset.value);
    case 'months':
      return plusMonths(anchor, offset.value);
    case 'month-start':
      return firstOfMonth(plusMonths(anchor, offset.value));
  }
}
