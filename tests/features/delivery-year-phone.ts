import { expect } from 'vitest';
import { isNight } from '#domain/notices/night.ts';
import type { Family } from '#domain/reminders/family-facts.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { settle, type KeptReminder } from '#domain/reminders/settle.ts';
import { helsinkiDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';
import { deliver } from '#features/delivery/deliver.ts';
import { openTurns } from '#features/delivery/deliverable.ts';
import { forgetMissed, markSeen, missedStore } from '#features/delivery/missed.ts';
import { readInbox, type InboxNotice } from '#storage/sw-inbox.ts';
import { onWake } from '#sw/tell.ts';
import { fakeShower } from '#tests/sw/fake-shower.ts';

/** What a parent does while the app is open; `nth` chooses among what is there. */
export type Act =
  | { readonly does: 'nothing' }
  | { readonly does: 'done' | 'not-for-us' | 'tick'; readonly nth: number }
  | { readonly does: 'later'; readonly nth: number; readonly days: number }
  | { readonly does: 'time'; readonly time: LocalTime | null };

const hour = 3_600_000;
/** Those that stand first: what is on now, and what has passed. */
const near = 8;

/** The day on which the issue wants a reminder told, counted here once more. */
function wantedOn({ rule, from, to, state }: KeptReminder): { readonly key: LocalDate; readonly on: LocalDate } {
  if (state?.state === 'later' && state.until) {
    const comesAtItsEnd = state.until >= to && state.on < to;
    return { key: state.until, on: comesAtItsEnd ? to : state.until };
  }
  return rule.kind === 'deadline' ? { key: to, on: plusDays(to, -14) } : { key: from, on: from };
}

async function inboxNow() {
  const inbox = await readInbox();
  if (!inbox.ok) throw new Error(inbox.error);
  return inbox.value;
}

/** One phone with the app's real delivery, worker and stores; only the clock, the lock screen and the parent are not real. */
export class YearPhone {
  private readonly shower = fakeShower();
  private readonly states = new Map<string, ReminderState>();
  private readonly ticked = new Set<string>();
  private time: LocalTime | null = null;
  private open: readonly KeptReminder[] = [];
  /** Everything that was on a screen, by key. */
  readonly appeared = new Map<string, number>();
  /** What was in the plan before its day, and has been in it ever since. */
  private readonly ahead = new Map<string, LocalDate>();
  private readonly wanted = new Map<string, LocalDate>();

  private readonly rules: readonly Rule[];
  private readonly own: readonly OwnReminder[];
  private readonly familyAt: (now: number) => Family;

  constructor(rules: readonly Rule[], own: readonly OwnReminder[], familyAt: (now: number) => Family) {
    [this.rules, this.own, this.familyAt] = [rules, own, familyAt];
  }

  private plan(now: number) {
    const reminders = [...this.open];
    return {
      plan: { reminders, own: this.own, ownDone: this.ticked, titleOf: (rule: Rule) => rule.id, nicknames: [] },
      settings: { notices: 'on', badge: 'on', ...(this.time && { 'notice-time': this.time }) },
      language: 'fi' as const,
      now: new Date(now),
      push: null,
    };
  }

  private async bringUpToDate(now: number): Promise<void> {
    const today = helsinkiDate(new Date(now));
    const { open, later } = settle(familyPlan(this.rules, this.familyAt(now), today), [...this.states.values()], today);
    this.open = [...open, ...later];
    await deliver(this.plan(now));
    const keys = new Map(
      this.open.map((each) => {
        const { key, on } = wantedOn(each);
        return [`${each.id}@${key}`, on];
      }),
    );
    for (const key of this.ahead.keys()) if (!keys.has(key)) this.ahead.delete(key);
    for (const [key, on] of keys) {
      this.wanted.set(key, on);
      if (today < on) this.ahead.set(key, on);
    }
  }

  private appear(key: string, now: number): void {
    expect(this.appeared.get(key), `told twice: ${key}`).toBeUndefined();
    this.appeared.set(key, now);
    const today = helsinkiDate(new Date(now));
    const on = this.wanted.get(key);
    if (on) expect(today >= on, `${key} is told on ${today}, not from ${on}`).toBe(true);
    expect(this.ticked.has(key), `ticked: ${key}`).toBe(false);
    const state = this.states.get(key.split('@')[0] ?? '')?.state;
    expect(['done', 'not-for-us'], key).not.toContain(state);
  }

  /** A parent opens the app on a page that shows what is due, or on another; and does something. */
  async opens(now: number, isSeen: boolean, act: Act): Promise<void> {
    forgetMissed();
    await this.bringUpToDate(now);
    if (isSeen) {
      const { missed, spent } = missedStore.get();
      const today = helsinkiDate(new Date(now));
      const ofToday = spent.filter((key) => key.startsWith('own:') && key.includes(`:${today}`));
      const newest = new Map(ofToday.map((key) => [key.split(':')[1], key]));
      for (const key of [...missed.map((each) => each.key), ...newest.values()]) this.appear(key, now);
      await markSeen();
      for (const [key, on] of this.ahead)
        if (on < today) expect(this.appeared.has(key), `never told: ${key}, on ${today}`).toBe(true);
      const { notices, told } = await inboxNow();
      const forgotten = notices.filter(({ key, at }) => at <= now && !told.has(key));
      expect(
        forgotten.map(({ key }) => key),
        'due and not told',
      ).toEqual([]);
    }
    if (act.does === 'nothing') return;
    this.do(act, now);
    await this.bringUpToDate(now);
  }

  private do(act: Exclude<Act, { does: 'nothing' }>, now: number): void {
    const on = helsinkiDate(new Date(now));
    if (act.does === 'time') {
      this.time = act.time;
    } else if (act.does === 'tick') {
      const turns = openTurns(this.plan(now).plan, new Date(now)).filter(({ date }) => date <= on);
      const turn = turns.at(-1 - (act.nth % near));
      if (turn) this.ticked.add(turn.id);
    } else {
      const reminder = this.open[act.nth % Math.min(near, this.open.length)];
      if (!reminder) return;
      const until = act.does === 'later' ? plusDays(on, act.days) : null;
      const { id, child } = reminder;
      this.states.set(id, { id, child, state: act.does, on, until, date: null, note: null, anchorDay: null });
    }
  }

  /** The phone wakes the worker. */
  async wakes(now: number): Promise<void> {
    const before = await inboxNow();
    const shownBefore = this.shower.shownTimes();
    await onWake(this.shower.shower, {}, now);
    const after = await inboxNow();
    const spent = before.notices.filter(({ key }) => after.told.has(key) && !before.told.has(key));
    expect(this.shower.shownTimes() - shownBefore, 'notifications').toBe(spent.length > 0 ? 1 : 0);
    const newest = new Map<string, InboxNotice>();
    for (const notice of [...spent].sort((a, b) => a.at - b.at)) newest.set(notice.subject, notice);
    for (const notice of newest.values()) {
      this.appear(notice.key, now);
      expect(now, `before its time: ${notice.key}`).toBeGreaterThanOrEqual(notice.at);
      if (isNight(now)) expect(this.mayDisturb(notice, now), `in the night: ${notice.key}`).toBe(true);
    }
  }

  /** Whether the parent chose that something comes within this hour of the night. */
  private mayDisturb({ key, at }: InboxNotice, now: number): boolean {
    const isChosen = /T\d\d:\d\d$/.test(key) || this.time !== null;
    return isChosen && now - at <= hour;
  }
}
