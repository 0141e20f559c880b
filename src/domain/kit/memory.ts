import { holdsIdentityCode } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** A memory of a child in the parent's own words. */
export interface Memory {
  /** Random 128 bits in hex. */
  readonly id: string;
  readonly child: ChildId;
  readonly title: string;
  readonly on: LocalDate | null;
  readonly note: string | null;
}

export type MemoryFields = Pick<Memory, 'title' | 'on' | 'note'>;
/** Each maps to a text beside its field. */
export type MemoryFault = 'no-title' | 'title-code' | 'day-ahead' | 'note-code';

/** Checks what a form gathered against `today`, from its top down; texts come back trimmed. */
export function checkMemory(fields: MemoryFields, today: LocalDate): Result<MemoryFields, MemoryFault> {
  const title = fields.title.trim();
  if (title === '') return err('no-title');
  if (holdsIdentityCode(title)) return err('title-code');
  if (fields.on && fields.on > today) return err('day-ahead');
  if (fields.note && holdsIdentityCode(fields.note)) return err('note-code');
  return ok({ title, on: fields.on, note: fields.note?.trim() || null });
}
