import type { HolidayName, Hours, OpenSpan, Schedule } from '#domain/directory/hours.ts';
import type { LocalizedText } from '#domain/language.ts';
import { dayNumber, type LocalDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { calendarDay, type CalendarDay } from './calendar-day.ts';
import { dayRule, type WhyUnknown } from './day-rule.ts';
import { dayStretches, type Stretch } from './day-stretches.ts';

/** One day as a person reads it. */
export interface WeekDay {
  readonly date: LocalDate;
  readonly holiday: HolidayName | null;
  /**
   * Openings in order. One that ends before the next noon stands whole on the evening it begins (`nights` 1); what runs longer is cut
   * at midnight, and a whole day is 00:00–00:00 with `nights` 1.
   */
  readonly spans: readonly OpenSpan[];
  /** What holds outside the spans. */
  readonly otherwise: 'closed' | WhyUnknown;
  readonly notes: readonly LocalizedText[];
}

const [noon, wholeDay, daysShown] = [720, 1440, 7];
const two = (n: number): string => String(n).padStart(2, '0');
const timeOf = (minute: number) => localTime(`${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`);

const isOpen = ({ standing }: Stretch): boolean => standing === 'open' || standing === 'booked';

/** The stretch with which a day begins, when it belongs to the evening before: the end of a night. */
function endOfNight(schedule: Schedule, day: CalendarDay): Stretch | null {
  const evening = dayStretches(schedule, calendarDay(day.number - 1)).at(-1);
  const [morning] = dayStretches(schedule, day);
  if (!evening || !morning || evening.from === 0 || evening.standing !== morning.standing) return null;
  return isOpen(morning) && morning.to < noon ? morning : null;
}

function spansOf(schedule: Schedule, day: CalendarDay): readonly OpenSpan[] {
  const begun = endOfNight(schedule, day);
  const goesOn = endOfNight(schedule, calendarDay(day.number + 1));
  return dayStretches(schedule, day)
    .filter((stretch) => isOpen(stretch) && !(begun && stretch.from === 0))
    .map(({ from, to, standing }) => ({
      from: timeOf(from),
      to: timeOf(to === wholeDay && goesOn ? goesOn.to : to),
      ...(to === wholeDay && { nights: 1 }),
      ...(standing === 'booked' && { byReservation: true as const }),
    }));
}

function weekDay(hours: Hours, day: CalendarDay): WeekDay {
  const { date } = day;
  const holiday = day.holidays[0] ?? null;
  if (hours.kind === 'schedule') {
    const { unknown, notes } = dayRule(hours, day);
    return { date, holiday, spans: spansOf(hours, day), otherwise: unknown ?? 'closed', notes };
  }
  if (hours.kind === 'always') {
    const midnight = timeOf(0);
    return { date, holiday, spans: [{ from: midnight, to: midnight, nights: 1 }], otherwise: 'closed', notes: [] };
  }
  return { date, holiday, spans: [], otherwise: hours.kind === 'text' ? 'text' : 'not-known', notes: [] };
}

/** Seven days from a day on. */
export const weekOf = (hours: Hours, from: LocalDate): readonly WeekDay[] =>
  Array.from({ length: daysShown }, (_, ahead) => weekDay(hours, calendarDay(dayNumber(from) + ahead)));
