import { catchUp, dueNow } from '#domain/notices/due.ts';
import { isNight } from '#domain/notices/night.ts';
import { ownTurnDays, type Notice } from '#domain/notices/notice.ts';
import { noticesOf } from '#domain/notices/notices-of.ts';
import type { Family } from '#domain/reminders/family-facts.ts';
import { occurrencesBetween, type OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { helsinkiDate, plusDays } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';

/** What a family has told at one time of the year. */
export interface Told {
  readonly family: Family;
  readonly states: readonly ReminderState[];
  readonly own: readonly OwnReminder[];
  readonly time: LocalTime | null;
}

export interface Appearance {
  readonly notice: Notice;
  readonly when: number;
  readonly as: 'list' | 'notification';
}

export const turnsAt = ({ own }: Told, now: number): OwnOccurrence[] => {
  const today = helsinkiDate(new Date(now));
  const [from, to] = [plusDays(today, -ownTurnDays.before), plusDays(today, ownTurnDays.after)];
  return own.flatMap((each) => occurrencesBetween(each, from, to));
};

/** A phone with nothing but a clock: the pages and the worker do with their stores what this does with its fields. */
export class SimulatedPhone {
  readonly appeared: Appearance[] = [];
  private inbox: readonly Notice[] = [];
  private readonly told = new Set<string>();
  private lastSeen: number | null = null;

  private appear(notices: readonly Notice[], when: number, as: Appearance['as']): void {
    for (const notice of notices) this.appeared.push({ notice, when, as });
  }

  /** A parent opens the app; `open` is what its plan then says. */
  open(now: number, told: Told, open: readonly KeptReminder[]): void {
    const planned = new Map(this.inbox.map(({ key, at }) => [key, at]));
    this.inbox = noticesOf(open, turnsAt(told, now), { now: new Date(now), time: told.time, planned });
    const { tell, spent } = catchUp(this.inbox, this.told, this.lastSeen ?? now, now);
    this.appear(tell, now, 'list');
    for (const key of spent) this.told.add(key);
    this.lastSeen = now;
  }

  /** The phone wakes the worker. */
  wake(now: number): void {
    const { tell, spent } = dueNow(this.inbox, this.told, now);
    this.appear(tell, now, 'notification');
    for (const key of spent) this.told.add(key);
  }

  /** Whether the parent chose that something comes within this hour of the night. */
  static isChosenNight({ notice, when }: Appearance): boolean {
    return notice.chosenTime && isNight(when) && when - notice.at <= 3_600_000;
  }
}
