import { err, ok, type Result } from '#domain/result.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

/** A day that may be left out. One half typed has no value at all, so only the field itself knows. */
export function dayOf(form: HTMLFormElement, written: string): Result<LocalDate | null, 'day-invalid'> {
  const field = form.elements.namedItem('on');
  if (field instanceof HTMLInputElement && field.validity.badInput) return err('day-invalid');
  if (written === '') return ok(null);
  const day = parseLocalDate(written);
  return day.ok ? day : err('day-invalid');
}

/** Puts the focus on the field that has a fault. */
export function focusField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
