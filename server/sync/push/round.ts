import { isNight } from '#domain/notices/night.ts';
import type { SyncDatabase } from '#server/sync/database/tables.ts';
import type { Log } from '#server/sync/http/setting.ts';
import type { PushKeys } from '#server/sync/push/keys.ts';
import { sendPush } from '#server/sync/push/send.ts';
import { serviceOf, type MoreHosts, type PushService } from '#server/sync/push/services.ts';
import { claimPhones, dropPhone, settlePhone, type Claimed } from '#server/sync/store/push-phones.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A reminder of the morning is still one in the evening, not the day after. Also how long a push service keeps it for a phone that is off. */
const worthFor = 12 * hour;
/** A phone that is being told is left alone by other processes for so long. */
const hold = 2 * minute;
/** So many are told at once. */
const atOnce = 50;
const wait = { first: 30_000, most: hour };

/** What became of one wake-up; `late` ones were not sent. */
export type WakeOutcome = 'sent' | 'gone' | 'later' | 'refused' | 'late';

/** What a round of sending works with. */
export interface Pushing {
  readonly db: SyncDatabase;
  readonly keys: PushKeys;
  readonly more: MoreHosts;
  readonly now: () => number;
  readonly log: Log;
  readonly count: (outcome: WakeOutcome, service: PushService) => void;
}

/** The next quarter of an hour that is not in the night. */
function morningAfter(at: number): number {
  let time = Math.ceil(at / (15 * minute)) * 15 * minute;
  while (isNight(time)) time += 15 * minute;
  return time;
}

/** Sends what is due to one phone, once however much that is, and notes what is left. */
async function wake({ db, keys, more, now, log, count }: Pushing, phone: Claimed): Promise<void> {
  const started = now();
  const due = phone.times.filter((time) => time <= started);
  const left = phone.times.filter((time) => time > started);
  const newest = due.at(-1) ?? started;
  const late = started - newest;
  const service = serviceOf(phone.endpoint, more);
  if (service === null) return dropPhone(db, phone);
  if (due.length === 0 || late >= worthFor) {
    if (due.length > 0) count('late', service);
    return settlePhone(db, phone, left);
  }
  // The relay was away or the service in trouble: at three in the night that is nobody's reminder any more.
  if (late > hour && isNight(started))
    return settlePhone(db, phone, phone.times, { at: morningAfter(started), tries: phone.tries });

  const language = phone.language === 'sv' ? 'sv' : 'fi';
  const seconds = Math.ceil((worthFor - late) / 1000);
  const outcome = await sendPush(keys, { ...phone, language }, seconds, started);
  count(outcome.kind, service);
  if (outcome.kind === 'gone') return dropPhone(db, phone);
  if (outcome.kind === 'later') {
    const back = Math.min(wait.first * 2 ** Math.min(phone.tries, 10), wait.most);
    const at = now() + Math.max(back, Math.min(outcome.wait, worthFor));
    return settlePhone(db, phone, phone.times, { at, tries: phone.tries + 1 });
  }
  if (outcome.kind === 'refused') log('error', 'push-refused', { service, status: outcome.status });
  return settlePhone(db, phone, left);
}

/** Tells all phones whose time has come; returns how many there were. Several processes may do so at once. */
export async function wakeDue(pushing: Pushing): Promise<number> {
  let count = 0;
  for (;;) {
    const claimed = await claimPhones(pushing.db, pushing.now(), hold, atOnce);
    count += claimed.length;
    const done = await Promise.allSettled(claimed.map((phone) => wake(pushing, phone)));
    // What was not noted comes up again when its hold is over.
    const failed = done.filter(({ status }) => status === 'rejected').length;
    if (failed > 0) pushing.log('error', 'push-not-noted', { count: failed });
    if (claimed.length < atOnce) return count;
  }
}
