import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { lastDayOf } from '#domain/reminders/own-occurrences.ts';
import { noonInstant, type LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';
import type { Language } from '#domain/language.ts';
import { formatDate, formatList, formatMonthDay } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';

/** 8.05, as both languages write it in Finland. */
const formatTime = (time: LocalTime): string => `${Number(time.slice(0, 2))}.${time.slice(3)}`;

/** "lauantai", "lördag" */
const weekdayName = (date: LocalDate, language: Language): string =>
  new Intl.DateTimeFormat(`${language}-FI`, { weekday: 'long', timeZone: 'Europe/Helsinki' }).format(noonInstant(date));

const dayOfMonth = (date: LocalDate) => Number(date.slice(8));
const shortestMonth = 28;

export interface WhenText {
  /** "klo 8.00 ja 20.00", or that the time of day does not matter. */
  readonly at: (times: readonly LocalTime[]) => string;
  /** "ma 23.11.2026 klo 8.00" */
  readonly moment: (date: LocalDate, time: LocalTime | null) => string;
  /** What will happen, in plain sentences. */
  readonly sentence: (own: OwnReminder) => string;
}

/** Says in the language of the page when an own reminder comes. */
export function useWhenText(): WhenText {
  const t = useTexts('own');
  const language = useLanguage();
  const at = (times: readonly LocalTime[]) =>
    times.length === 0 ? t('when.noTime') : t('when.at', { times: formatList(times.map(formatTime), language) });
  const day = (date: LocalDate) => formatDate(date, language, 'weekday');

  const often = ({ start, times }: OwnReminder, { every, unit }: NonNullable<OwnReminder['repeat']>): string => {
    const values = { count: every, at: at(times) };
    switch (unit) {
      case 'day':
        return t('when.day', values);
      case 'week':
        return t('when.week', { ...values, weekday: weekdayName(start, language) });
      case 'month':
        return t(dayOfMonth(start) > shortestMonth ? 'when.monthEnd' : 'when.month', {
          ...values,
          day: dayOfMonth(start),
        });
      case 'year':
        return start.endsWith('02-29')
          ? t('when.leapDay', values)
          : t('when.year', { ...values, date: formatMonthDay(start, language) });
    }
  };

  return {
    at,
    moment: (date, time) => (time === null ? day(date) : t('when.dayAt', { date: day(date), at: at([time]) })),
    sentence: (own) => {
      const last = lastDayOf(own);
      if (!own.repeat || last === own.start) return t('when.once', { date: day(own.start), at: at(own.times) });
      const values = { often: often(own, own.repeat), first: day(own.start) };
      return last === null ? t('when.forever', values) : t('when.until', { ...values, last: day(last) });
    },
  };
}
