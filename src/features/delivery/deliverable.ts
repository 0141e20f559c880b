import type { NoticeFrame } from '#domain/notices/notices-of.ts';
import { ownTurnDays } from '#domain/notices/notice.ts';
import { isOwnDone, occurrencesBetween, type OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import type { Result } from '#domain/result.ts';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';
import { helsinkiDate, plusDays } from '#domain/time/local-date.ts';
import { parseLocalTime, type LocalTime } from '#domain/time/local-time.ts';

/** What a family wants to be told of, as the app has computed it. */
export interface Deliverable {
  /** Open ones and those put off. */
  readonly reminders: readonly KeptReminder[];
  readonly own: readonly OwnReminder[];
  /** Ids of ticked turns. */
  readonly ownDone: ReadonlySet<string>;
  /** Called once the texts of the planning pages are here. */
  readonly titleOf: (rule: Rule) => string;
  readonly nicknames: readonly (string | null)[];
}

/** `push-not-here`: it wakes no phones. `push-foreign`: it does not know this browser's push service. */
export type PushServerFault = 'push-unreachable' | 'push-not-here' | 'push-foreign';

/** A server that may wake the phone, as the app knows it: this edition may have none. Each of these is a request. */
export interface PushServer {
  /** Its VAPID key, base64url; `null` when it wakes no phones. */
  readonly ask: () => Promise<Result<string | null, PushServerFault>>;
  /** Replaces what was ordered under this id. */
  readonly order: (pushId: string, order: PushSubscriptionOrder) => Promise<Result<true, PushServerFault>>;
  /** True once nothing is ordered under this id any more. */
  readonly forget: (pushId: string) => Promise<boolean>;
}

/** The settings of the delivery by key, as stored. */
export type DeliverySettings = Readonly<Partial<Record<string, string>>>;

export const isOn = (value: string | undefined): boolean => value !== undefined && value !== 'off';

/** The time of day that the family chose, `null` for the usual one. */
export function chosenTime(settings: DeliverySettings): LocalTime | null {
  const parsed = parseLocalTime(settings['notice-time'] ?? '');
  return parsed.ok ? parsed.value : null;
}

/** The turns of own reminders around now that are not ticked. */
export function openTurns({ own, ownDone }: Deliverable, now: NoticeFrame['now']): OwnOccurrence[] {
  const today = helsinkiDate(now);
  const [from, to] = [plusDays(today, -ownTurnDays.before), plusDays(today, ownTurnDays.after)];
  return own.flatMap((reminder) => occurrencesBetween(reminder, from, to)).filter((turn) => !isOwnDone(turn, ownDone));
}
