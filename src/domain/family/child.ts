import type { ChildId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';

/**
 * A child as the parent told us, nothing more than needed. Either date may be missing; once `birthDate` is there,
 * `dueDate` stays only for the corrected age. `careStart` is the wished first day of early childhood education.
 */
export interface Child {
  readonly id: ChildId;
  readonly nickname: string | null;
  readonly dueDate: LocalDate | null;
  readonly birthDate: LocalDate | null;
  readonly careStart: LocalDate | null;
}

export type ChildFields = Omit<Child, 'id'>;
export type ChildFault = 'identity-code' | 'birth-in-future' | 'due-date-far';

/**
 * The Finnish personal identity code, old and new century signs, also with spaces or another dash as a copied one may have;
 * it must never be stored (docs/privacy.md).
 */
const identityCode = /\d{6}\s*[-+\p{Pd}\u2212A-FU-Y]\s*\d{3}\s*[0-9A-Y]/iu;

/** Checks what a form gathered against `today`; the fault maps to a text beside its field. */
export function checkChild(fields: ChildFields, today: LocalDate): Result<ChildFields, ChildFault> {
  if (fields.nickname && identityCode.test(fields.nickname)) return err('identity-code');
  if (fields.birthDate && fields.birthDate > today) return err('birth-in-future');
  if (fields.dueDate && fields.dueDate > plusMonths(today, 12)) return err('due-date-far');
  return ok({ ...fields, nickname: fields.nickname?.trim() || null });
}
