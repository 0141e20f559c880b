import { holdsIdentityCode } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** A milestone that a parent has noticed. It is a memory, never a measure: what is not seen says nothing. */
export interface Seen {
  /** Deterministic, one a child and milestone: `milestone:<child>:<milestone>`. */
  readonly id: string;
  readonly child: ChildId;
  readonly milestone: string;
  readonly isSeen: boolean;
  /** The day, if the parent remembers it. */
  readonly on: LocalDate | null;
  readonly note: string | null;
}

export type SeenFields = Pick<Seen, 'isSeen' | 'on' | 'note'>;
export type SeenFault = 'note-code' | 'day-ahead';

export const seenId = (child: ChildId, milestone: string): string => `milestone:${child}:${milestone}`;

/** Checks the day and the note beside a milestone; the note comes back trimmed. */
export function checkSeen(fields: Omit<SeenFields, 'isSeen'>, today: LocalDate): Result<typeof fields, SeenFault> {
  if (fields.on && fields.on > today) return err('day-ahead');
  if (fields.note && holdsIdentityCode(fields.note)) return err('note-code');
  return ok({ on: fields.on, note: fields.note?.trim() || null });
}
