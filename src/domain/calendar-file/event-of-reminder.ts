import type { Reminder } from '#domain/reminders/reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { isLong, morningBefore, plainLine, plainText, uidOf, type CalendarEvent } from './calendar-event.ts';

/** What the event says, in the parent's language. */
export interface ReminderWords {
  readonly title: string;
  readonly description: string;
  /** A sentence that tells the last day, for what is longer than the event. */
  readonly until: (last: LocalDate) => string;
}

/** A deadline is heard two weeks and two days before, when there is time to act, and on its own morning. */
const deadlineAlarms = [morningBefore(14), morningBefore(2), morningBefore(0)];

/**
 * A deadline is a whole day, its last. A window is its days, but a long one is a single day that says until when: its first one, so
 * that the family hears of it in time, or its last one when it has begun before it ever came into the calendar.
 */
export function eventOfReminder(reminder: Reminder, words: ReminderWords): CalendarEvent {
  const isDeadline = reminder.rule.kind === 'deadline';
  const { from, to } = reminder;
  const long = !isDeadline && isLong(from, to);
  const hasBegun = reminder.phase !== 'coming';
  const only = isDeadline || (long && hasBegun) ? to : long ? from : null;
  return {
    uid: uidOf(reminder.id),
    child: reminder.child,
    title: plainLine(words.title),
    description: plainText(long ? `${words.until(to)}\n\n${words.description}` : words.description),
    url: reminder.rule.source.url,
    from: only ?? from,
    to: only ?? to,
    formerDay: long && hasBegun ? from : null,
    time: null,
    repeat: null,
    alarms: isDeadline ? deadlineAlarms : [morningBefore(0)],
  };
}
