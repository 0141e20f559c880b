import type { OpenSpan, Schedule, WeeklySpan } from '#domain/directory/hours.ts';
import { calendarDay, type CalendarDay } from '#domain/directory/open-hours/calendar-day.ts';
import { dayRule } from '#domain/directory/open-hours/day-rule.ts';
import { dayNumber, type LocalDate } from '#domain/time/local-date.ts';
import { plainLine, plainText, uidOf, type CalendarEvent } from './calendar-event.ts';
import { lastOne } from './recurrence.ts';
import { weeklySeries, type WeeklySeries } from './weekly-series.ts';

/** What the entries say, in the parent's language. */
export interface HoursWords {
  readonly title: string;
  readonly description: string;
  /** Stands first in the text of hours that have to be booked. */
  readonly booked: string;
  /** The service's own page. */
  readonly url: string | null;
}

/** Every UID of opening hours begins so; those of one place go on with its id, in which nothing may look like the end of one. */
const prefix = 'hours';
const placeOf = (id: string): string => id.replaceAll(/[.:]/g, '-');
export const hoursUid = (id: string): string => `${prefix}.${placeOf(id)}.`;
export const isOfHours = (uid: string): boolean => uid.startsWith(`${prefix}.`);

/** A year and a month: within it each exception and each holiday stands as the schedule says. */
export const hoursAhead = 400;

const keyOf = ({ from, to, nights = 0, byReservation }: OpenSpan): string =>
  `${from}-${to}${nights > 0 ? `+${nights}` : ''}${byReservation ? 'b' : ''}`.replaceAll(':', '');

/** The openings that are known to begin on a day; none when it is closed, open day and night, or not known. */
function openingsOf(schedule: Schedule, day: CalendarDay): ReadonlyMap<string, OpenSpan> {
  const { spans, unknown } = dayRule(schedule, day);
  if (unknown !== null || spans === 'always') return new Map();
  return new Map(spans.map((span) => [keyOf(span), span]));
}

const isOn = ({ days, weeks }: WeeklySpan, day: CalendarDay): boolean =>
  days.includes(day.weekday) && (weeks === undefined || weeks === day.weeks);

const dayNames = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function ruleOf({ span, until }: WeeklySeries): string {
  const days = [...span.days].sort().map((day) => dayNames[day]);
  return [
    'FREQ=WEEKLY',
    ...(span.weeks ? ['INTERVAL=2', 'WKST=MO'] : []),
    `BYDAY=${days.join()}`,
    ...(until ? [`UNTIL=${lastOne(until, span.from)}`] : []),
  ].join(';');
}

function eventOn(day: CalendarDay, span: OpenSpan, uid: string, words: HoursWords): CalendarEvent {
  const { title, description, booked, url } = words;
  return {
    uid: uidOf(uid),
    child: null,
    title: plainLine(title),
    description: plainText(span.byReservation ? `${booked}\n\n${description}` : description),
    url,
    from: day.date,
    to: day.date,
    formerDay: null,
    time: span.from,
    ends: { days: span.nights ?? 0, time: span.to },
    repeat: null,
    // A door that opens every morning must not ring every morning.
    alarms: [],
  };
}

/**
 * Opening hours as calendar entries, from today on: each span of a week is one entry that repeats to the end of its period or until
 * further notice, without the days on which something else holds; what holds on such days only is an entry of its own. The entries begin
 * on the days and at the times at which the schedule is known to open, exactly so for `hoursAhead` days; a rule that goes on beyond
 * knows of no feast. Hours round the clock are no entry. `id` is that of the service, or of one of its doors.
 */
export function eventsOfHours(schedule: Schedule, id: string, words: HoursWords, today: LocalDate): CalendarEvent[] {
  const first = dayNumber(today);
  const place = `${prefix}:${placeOf(id)}`;
  const days = Array.from({ length: hoursAhead }, (_, ahead) => calendarDay(first + ahead));
  const left = new Map(days.map((day) => [day.number, new Map(openingsOf(schedule, day))]));
  const take = (day: CalendarDay, key: string) => left.get(day.number)?.delete(key) ?? false;

  const repeating = weeklySeries(schedule, today).flatMap((series): CalendarEvent[] => {
    const { span, since, from, until } = series;
    const key = keyOf(span);
    const on = days.filter((day) => day.date >= from && (until === null || day.date <= until) && isOn(span, day));
    const held = new Map(on.map((day) => [day, take(day, key)]));
    // Some calendars show the first day even where it is taken out, so an entry begins on a day that holds.
    const [begins] = [...held].find(([, holds]) => holds) ?? [];
    if (!begins) return [];
    const except = on.filter((day) => day.number > begins.number && !held.get(day)).map(({ date }) => date);
    const uid = `${place}:${[...span.days].sort().join('')}${span.weeks ?? ''}:${key}:${since ?? ''}:${until ?? ''}`;
    return [
      {
        ...eventOn(begins, span, uid, words),
        repeat: { rule: ruleOf(series), until },
        ...(except.length > 0 && { except }),
      },
    ];
  });
  const single = days.flatMap((day) =>
    [...(left.get(day.number) ?? [])].map(([key, span]) => eventOn(day, span, `${place}:${day.date}:${key}`, words)),
  );
  return [...repeating, ...single];
}
