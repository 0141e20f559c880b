import type { ChildId, MunicipalityCode } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';

/**
 * How the parent who does not give birth becomes the legal one: `automatic` (the birth mother's husband), still to be acknowledged,
 * acknowledged, or confirmed (Vanhemmuuslaki 775/2022; FACTS A5).
 */
export const parenthoods = ['automatic', 'to-acknowledge', 'acknowledged', 'confirmed'] as const;
export type Parenthood = (typeof parenthoods)[number];

/**
 * A child as the parent told us, nothing more than needed; `null` is "not told". Once `birthDate` is there, `dueDate` stays only for
 * the corrected age. `careStart` is the wished first day of early childhood education.
 */
export interface Child {
  readonly id: ChildId;
  readonly nickname: string | null;
  readonly dueDate: LocalDate | null;
  readonly birthDate: LocalDate | null;
  readonly careStart: LocalDate | null;
  /** Home municipalities where they differ from the family's own: another one, or two when the child has two homes. */
  readonly homes: readonly MunicipalityCode[];
  readonly isFirst: boolean | null;
  readonly hasOneParent: boolean | null;
  /** How many were or will be born at once. */
  readonly bornTogether: number | null;
  /** The day an adopted child was taken into care. */
  readonly adoptedOn: LocalDate | null;
  readonly parenthood: Parenthood | null;
}

export type ChildFields = Omit<Child, 'id'>;
export type ChildFault = 'identity-code' | 'birth-in-future' | 'due-date-far';

/** A child of whom nothing has been told. Rows of older versions lack the later fields and are filled up from here. */
export const nothingTold: ChildFields = {
  nickname: null,
  dueDate: null,
  birthDate: null,
  careStart: null,
  homes: [],
  isFirst: null,
  hasOneParent: null,
  bornTogether: null,
  adoptedOn: null,
  parenthood: null,
};

/**
 * The Finnish personal identity code, old and new century signs, also with spaces or another dash as a copied one may have;
 * it must never be stored (docs/privacy.md).
 */
const identityCode = /\d{6}\s*[-+\p{Pd}\u2212A-FU-Y]\s*\d{3}\s*[0-9A-Y]/iu;

/** True when free text holds what looks like a personal identity code. */
export const holdsIdentityCode = (text: string): boolean => identityCode.test(text);

/** A text without what looks like a personal identity code, for a field that keeps what is written letter by letter. */
export function withoutIdentityCodes(text: string): string {
  let rest = text;
  while (holdsIdentityCode(rest)) rest = rest.replace(identityCode, '');
  return rest;
}

/** Checks what a form gathered against `today`; the fault maps to a text beside its field. */
export function checkChild(fields: ChildFields, today: LocalDate): Result<ChildFields, ChildFault> {
  if (fields.nickname && holdsIdentityCode(fields.nickname)) return err('identity-code');
  if (fields.birthDate && fields.birthDate > today) return err('birth-in-future');
  if (fields.dueDate && fields.dueDate > plusMonths(today, 12)) return err('due-date-far');
  return ok({ ...fields, nickname: fields.nickname?.trim() || null });
}
