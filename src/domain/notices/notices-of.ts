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
  // As it comes back to the list (settle.ts): then, or on its own last day, unless that had come already when it was put off.
  if (until) return { day: until, tellOn: until < to || (state?.on ?? to) >= to ? until : to };
  return rule.kind === 'deadline'
    ? { day: to, tellOn: plusDays(to, -daysBeforeDeadline) }
    : { day: from, tellOn: from };
}

/**
 * When a thing is told that has a moment of its own: then, if that lies ahead; as it was planned, if it was. So what fell due stays
 * as late as it is, and what is still to come is not lost when the family chooses, at half past eight, eight instead of nine.
 */
function momentOf(
  key: string,
  regular: number,
  time: LocalTime | null,
  { now, planned }: NoticeFrame,
): Pick<Notice, 'at' | 'chosenTime'> | null {
  if (regular > now.getTime()) return { at: regular, chosenTime: time !== null };
  const at = planned.get(key);
  if (at === undefined) return null;
  // A time in the night that the family has taken back waits for the morning.
  return { at, chosenTime: time !== null && instant(helsinkiDate(new Date(at)), time) === at };
}

function ofReminder(reminder: KeptReminder, frame: NoticeFrame): Notice | null {
  const { now, time } = frame;
  const { id, rule, to } = reminder;
  const { day, tellOn } = daysOf(reminder);
  const key = `${id}@${day}`;
  const notice = { key, subject: id, day };
  const moment = momentOf(key, instant(tellOn, time), time, frame);
  if (moment) return { ...notice, ...moment };
  // Its moment had passed when it came to be. The parent who told the date has it on the screen; a deadline is worth a word more.
  const next = nextTime(now, time);
  const isWorthIt = rule.kind === 'deadline' && helsinkiDate(new Date(next)) <= to;
  return isWorthIt ? { ...notice, at: next, chosenTime: time !== null } : null;
}

function ofTurn(turn: OwnOccurrence, frame: NoticeFrame): Notice | null {
  const time = turn.time ?? frame.time;
  const moment = momentOf(turn.id, instant(turn.date, time), time, frame);
  return moment && { key: turn.id, subject: `own:${turn.own.id}`, day: turn.date, ...moment };
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
