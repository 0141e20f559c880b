import type { Child } from '#domain/family/child.ts';
import { leaveKinds, leaveParents } from '#domain/family/leave.ts';
import type { Period } from '#domain/family-leave/period.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

/** How the child comes: it decides which day is asked and whether there is pregnancy leave. */
export type Arrival = 'expecting' | 'born' | 'adopted';

/** What the page holds while it is being written: texts, as fields have them. Empty means as the child or the stored plan tells. */
export interface Written extends Readonly<Record<string, string>> {
  readonly which: '' | Arrival;
  readonly dueDate: string;
  readonly birthDate: string;
  readonly adoptedOn: string;
  readonly parents: '' | '1' | '2';
  readonly together: '' | '1' | '2' | '3' | '4';
  readonly first: string;
  readonly second: string;
  readonly pause: string;
  /** JSON of the periods; `suggested` follows the numbers; empty: the stored ones, else the suggestion. */
  readonly periods: string;
}

export const nothingWritten: Written = {
  which: '',
  dueDate: '',
  birthDate: '',
  adoptedOn: '',
  parents: '',
  together: '',
  first: '',
  second: '',
  pause: '',
  periods: '',
};

export const draftKey = (child: Pick<Child, 'id'> | null): string => `leave:${child?.id ?? 'new'}`;

/** A day from a field; the years in which a child of today can be born, so that a slip of the finger computes nothing. */
export function dayIn(text: string): LocalDate | null {
  const parsed = parseLocalDate(text);
  return parsed.ok && text >= '2000-01-01' && text < '2100-01-01' ? parsed.value : null;
}

/** A whole number within limits; an empty field is none. */
export function numberIn(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((each) => each === value) ?? null;

function readPeriod(row: unknown): Period | null {
  if (typeof row !== 'object' || row === null) return null;
  const fields = new Map<string, unknown>(Object.entries(row));
  const text = (name: string) => String(fields.get(name));
  const parent = oneOf(leaveParents, fields.get('parent'));
  const kind = oneOf(leaveKinds, fields.get('kind'));
  const from = dayIn(text('from'));
  const to = dayIn(text('to'));
  return parent && kind && from && to && from <= to ? { id: text('id'), parent, kind, from, to } : null;
}

/** The periods of a draft; `null` when it has none of its own, or none that can be read. */
export function readPeriods(text: string): Period[] | null {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return null;
    const periods = rows.map(readPeriod).filter((period) => period !== null);
    return periods.length === rows.length ? periods : null;
  } catch {
    return null;
  }
}

export const writePeriods = (periods: readonly Period[]): string =>
  JSON.stringify(periods.map(({ id, parent, kind, from, to }) => ({ id, parent, kind, from, to })));
