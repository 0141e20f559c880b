import type { OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { helsinkiDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { helsinkiInstant, type LocalTime } from '#domain/time/local-time.ts';
import { inTime, usualNoticeTime, type Notice } from './notice.ts';

/** A place in care or an allowance is not applied for in an evening. */
const daysBeforeDeadline = 14;

export interface NoticeFrame {
  readonly now: Date;
  /** The time of day the family chose for things of a whole day, `null` for the usual one. */
  readonly time: LocalTime | null;
  /** What was planned the last time, key to instant: tells what is late from what has only now come to be. */
  readonly planned: ReadonlyMap<string, number>;
}

const instant = (date: LocalDate, time: LocalTime | null): number =>
  helsinkiInstant(date, time ?? usualNoticeTime).getTime();

function nextTime(now: Date, time: LocalTime | null): number {
  const today = instant(helsinkiDate(now), time);
  return today > now.getTime() ? today : instant(plusDays(helsinkiDate(now), 1), time);
}

/** The day a reminder is about, and the day on which it is told. */
function daysOf({ rule, from, to, state }: KeptReminder): { readonly day: LocalDate; readonly tellOn: LocalDate } {
  const until = state?.state === 'later' ? state.until : null;
  // The parent asked to hear of it again then; at the latest on its last day.
  if (until) return { day: until, tellOn: until < to ? until : to };
  return rule.kind === 'deadline'
    ? { day: to, tellOn: plusDays(to, -daysBeforeDeadline) }
    : { day: from, tellOn: from };
}

function ofReminder(reminder: KeptReminder, { now, time, planned }: NoticeFrame): Notice | null {
  const { id, rule, to } = reminder;
  const { day, tellOn } = daysOf(reminder);
  const key = `${id}@${day}`;
  const notice = { key, subject: id, day, chosenTime: time !== null };
  const regular = instant(tellOn, time);
  if (regular > now.getTime()) return { ...notice, at: regular };
  const before = planned.get(key);
  if (before !== undefined && before <= now.getTime()) return { ...notice, at: before };
  // Its moment had passed when it came to be. The parent who told the date has it on the screen; a deadline is worth a word more.
  const next = nextTime(now, time);
  return rule.kind === 'deadline' && helsinkiDate(new Date(next)) <= to ? { ...notice, at: next } : null;
}

function ofTurn(turn: OwnOccurrence, { now, time, planned }: NoticeFrame): Notice | null {
  const regular = instant(turn.date, turn.time ?? time);
  const at = regular > now.getTime() ? regular : planned.get(turn.id);
  if (at === undefined) return null;
  const chosenTime = turn.time !== null || time !== null;
  return { key: turn.id, subject: `own:${turn.own.id}`, at, day: turn.date, chosenTime };
}

/**
 * What is to be told and when, for everything that is open or put off: a rule's reminder once, a deadline two weeks before its last
 * day (or the next morning, when that is past), anything else on its first day; an own reminder at each of its turns.
 */
export function noticesOf(
  reminders: readonly KeptReminder[],
  turns: readonly OwnOccurrence[],
  frame: NoticeFrame,
): Notice[] {
  const found = [
    ...reminders.map((reminder) => ofReminder(reminder, frame)),
    ...turns.map((turn) => ofTurn(turn, frame)),
  ];
  return found.filter((notice) => notice !== null).sort(inTime);
}
