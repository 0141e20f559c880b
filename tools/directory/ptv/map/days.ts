import { helsinkiDate, parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/u;
const withZone = /(?:Z|[+-]\d{2}:\d{2})$/u;

/** The day in Finland of a moment of PTV: "2020-03-04T22:30:00.840483" is UTC although it does not say so. `null` for anything else. */
export function dayOfMoment(text: string | null): LocalDate | null {
  if (text === null || !moment.test(text)) return null;
  const millis = Date.parse(withZone.test(text) ? text : `${text}Z`);
  const year = new Date(millis).getUTCFullYear();
  return Number.isNaN(millis) || year < 1990 || year > 2100 ? null : helsinkiDate(new Date(millis));
}

/** The last minute of a day, written without a zone, means that day and not the next morning in Finland. */
const lastMinute = /T23:59(?::\d{2}(?:\.\d+)?)?$/u;
/** Years that mean "always" and "never ends". */
const endless = /^(?:000\d|9999)-/u;

/** From or until which day something holds: a day, `null` for no such end, `'unreadable'` for anything else. */
export function dayOfValidity(text: string | null): LocalDate | null | 'unreadable' {
  if (text === null || endless.test(text)) return null;
  const day = parseLocalDate(lastMinute.test(text) ? text.slice(0, 10) : text);
  return day.ok ? day.value : (dayOfMoment(text) ?? 'unreadable');
}
