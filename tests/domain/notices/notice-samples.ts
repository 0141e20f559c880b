import type { Notice } from '#domain/notices/notice.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { settle, type KeptReminder } from '#domain/reminders/settle.ts';
import { helsinkiDate, localDate } from '#domain/time/local-date.ts';
import { helsinkiInstant, localTime } from '#domain/time/local-time.ts';
import type { Family } from '#domain/reminders/family-facts.ts';

/** An instant told by the clocks in Finland: "2027-03-28 09:00". */
export const at = (text: string): number => {
  const [date = '', time = ''] = text.split(' ');
  return helsinkiInstant(localDate(date), localTime(time)).getTime();
};

/** What is open or put off for a family at an instant. */
export function openAt(
  rules: readonly Rule[],
  family: Family,
  now: number,
  states: readonly ReminderState[] = [],
): KeptReminder[] {
  const today = helsinkiDate(new Date(now));
  const { open, later } = settle(familyPlan(rules, family, today), states, today);
  return [...open, ...later];
}

export const notice = (key: string, when: string, more: Partial<Notice> = {}): Notice => ({
  key,
  subject: key,
  at: at(when),
  day: localDate(when.slice(0, 10)),
  chosenTime: false,
  ...more,
});

export const ownReminder = (id: string, start: string, more: Partial<OwnReminder> = {}): OwnReminder => ({
  id,
  child: null,
  kind: 'other',
  title: id,
  note: null,
  start: localDate(start),
  times: [],
  repeat: null,
  ...more,
});
