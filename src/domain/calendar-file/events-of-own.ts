import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { LocalTime } from '#domain/time/local-time.ts';
import { morningBefore, plainLine, plainText, uidOf, type CalendarEvent } from './calendar-event.ts';
import { recurrencesOf } from './recurrence.ts';

/** Whole days or one time of day: one event, or a second one for the Februaries of a monthly repetition. */
function atTime(own: OwnReminder, time: LocalTime | null, id: string): CalendarEvent[] {
  const event: CalendarEvent = {
    uid: uidOf(id),
    child: own.child,
    title: plainLine(own.title),
    description: plainText(own.note ?? ''),
    url: null,
    from: own.start,
    to: own.start,
    formerDay: null,
    time,
    repeat: null,
    alarms: [time === null ? morningBefore(0) : 0],
  };
  if (!own.repeat) return [event];
  return recurrencesOf(own.start, time, own.repeat).map(({ from, rule, until }, index) => ({
    ...event,
    uid: index === 0 ? event.uid : uidOf(`${id}:feb`),
    from,
    to: from,
    repeat: { rule, until },
  }));
}

/**
 * A reminder in the parent's own words: one event, or one for each time of a day that has several, for a recurrence has one time only.
 * Nothing for a repetition that ends before it begins.
 */
export function eventsOfOwn(own: OwnReminder): CalendarEvent[] {
  const id = `own:${own.id}`;
  const [only = null, ...others] = own.times;
  // A single time is no part of the UID: moved to another hour it is still the same event.
  if (others.length === 0) return atTime(own, only, id);
  return own.times.flatMap((time) => atTime(own, time, `${id}:${time.replace(':', '')}`));
}
