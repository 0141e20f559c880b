import { holdsIdentityCode } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** What to ask at the clinic, and what has been noticed and is worth telling there. */
export const visitNoteKinds = ['question', 'noted'] as const;
export type VisitNoteKind = (typeof visitNoteKinds)[number];

/** A line for the visit to the clinic. */
export interface VisitNote {
  /** Random 128 bits in hex. */
  readonly id: string;
  /** `null` is about the whole family, the parents among them. */
  readonly child: ChildId | null;
  readonly kind: VisitNoteKind;
  readonly text: string;
  /** The day it was talked through. */
  readonly doneOn: LocalDate | null;
}

export type VisitNoteFault = 'no-text' | 'text-code';

/** Checks a line that was written; it comes back trimmed. */
export function checkVisitNote(text: string): Result<string, VisitNoteFault> {
  const trimmed = text.trim();
  if (trimmed === '') return err('no-text');
  return holdsIdentityCode(trimmed) ? err('text-code') : ok(trimmed);
}
