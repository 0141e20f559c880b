import type { Weekday } from '#domain/directory/hours.ts';
import { holidaysOn } from '#domain/directory/open-hours/holiday-days.ts';
import type { OpenState } from '#domain/directory/open-hours/open-state.ts';
import type { ServiceOpenState } from '#domain/directory/open-hours/service-open-state.ts';
import type { Language } from '#domain/language.ts';
import { dayNumber, daysBetween, helsinkiDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { helsinkiTime, type LocalTime } from '#domain/time/local-time.ts';
import { formatDate, formatMonthDay } from '#i18n/format.ts';
import type { Translate } from '#i18n/texts.ts';

type Say = Translate<'hours'>;

/** "15", "15.30", "8.05". */
export function clockText(time: LocalTime): string {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

/** The same for an end: midnight is the end of a day, not the beginning of one. */
export const endText = (time: LocalTime): string => (time === '00:00' ? '24' : clockText(time));

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** 1.1.1970 was a Thursday. */
const weekdayOf = (date: LocalDate): Weekday => weekdays[(dayNumber(date) + 3) % 7] ?? 1;

/** "ma" within a week, later "1.6.", in another year "7.1.2027". */
function dayText(date: LocalDate, today: LocalDate, say: Say, language: Language): string {
  if (daysBetween(today, date) < 7) return say(`weekday.${weekdayOf(date)}`);
  return date.slice(0, 4) === today.slice(0, 4) ? formatMonthDay(date, language) : formatDate(date, language);
}

/** "klo 9", "huomenna klo 9", "ma klo 9", "1.6. klo 9". */
function openingText(opens: Date, today: LocalDate, say: Say, language: Language): string {
  const [date, time] = [helsinkiDate(opens), clockText(helsinkiTime(opens))];
  if (date === today) return say('clock', { time });
  if (date === plusDays(today, 1)) return say('tomorrow', { time });
  return say('onDay', { day: dayText(date, today, say, language), time });
}

const halfDay = 12 * 60 * 60_000;

/** "klo 15", also for the coming morning; an end farther away says its day. */
function endingText(until: Date, at: Date, say: Say, language: Language): string {
  const [today, endsOn, endTime] = [helsinkiDate(at), helsinkiDate(until), helsinkiTime(until)];
  const [date, time] = [endTime === '00:00' ? plusDays(endsOn, -1) : endsOn, endText(endTime)];
  if (date === today || until.getTime() - at.getTime() <= halfDay) return say('clock', { time });
  return say('onDay', { day: dayText(date, today, say, language), time });
}

function openWords(state: OpenState & { state: 'open' }, way: 'door' | 'line', at: Date, say: Say, language: Language) {
  // Open without an end for good, or only as far as anybody knows.
  const text = state.until
    ? say(`${way}.until`, { when: endingText(state.until, at, say, language) })
    : say(`${way}.open`);
  return state.byReservation ? say('booked', { text }) : text;
}

/** One short sentence on how a service stands at a moment: "Auki klo 15 asti", "Svarar igen må kl. 9". */
export function wordsOf(state: ServiceOpenState, at: Date, say: Say, language: Language): string {
  const { way, hours } = state.of;
  const today = helsinkiDate(at);
  if (state.state === 'open')
    return hours.kind === 'always' ? say(`${way}.always`) : openWords(state, way, at, say, language);
  if (state.state === 'closed') {
    if (!state.opens) return say(`${way}.closed`);
    const when = openingText(state.opens, today, say, language);
    return say(state.atLatest ? `${way}.opensLatest` : `${way}.opens`, { when });
  }
  const [holiday] = holidaysOn(today);
  switch (state.why) {
    case 'holiday':
      return say('checkHoliday', { holiday: holiday ? say(`holiday.${holiday}`) : say('someHoliday') });
    case 'out-of-season':
      return state.opens
        ? say('knownFrom', { day: dayText(helsinkiDate(state.opens), today, say, language) })
        : say('notThisSeason');
    case 'not-known':
    case 'text':
      return say(`${way}.${state.why}`);
  }
}
