import { countDue, dueNow } from '#domain/notices/due.ts';
import { expiresAfterMs } from '#domain/notices/notice.ts';
import { isNight } from '#domain/notices/night.ts';
import { markTold, readInbox, type Inbox } from '#storage/sw-inbox.ts';
import { show, strangerVoice, type Manner, type Shower } from './notification.ts';

let last: Promise<unknown> = Promise.resolve();

/** A push and a sync may wake the worker in one moment: the second begins when the first has said what it told. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Shows everything that is due as one notification; false when nothing is. It is marked only when it was shown. */
async function tellDue(shower: Shower, inbox: Inbox, now: number, manner: Manner = {}): Promise<boolean> {
  const { voice, notices, told } = inbox;
  if (voice?.mode !== 'on') return false;
  const { tell, spent } = dueNow(notices, told, now);
  const [first] = tell;
  if (!first) return false;
  await show(
    shower,
    voice,
    first.key,
    tell.map(({ words }) => words),
    manner,
  );
  await markTold(spent, now);
  return true;
}

/** What the worker needs of its navigator; a browser without badges has none of it. */
export type Badging = Partial<Pick<NavigatorBadge, 'setAppBadge' | 'clearAppBadge'>>;

/** The number on the icon, for those who want it: what is due today came and what is old goes, also while the app is closed. */
async function countUp(badging: Badging, { voice, notices }: Inbox, now: number): Promise<void> {
  if (!voice?.badge) return;
  const count = countDue(notices, now);
  try {
    await (count > 0 ? badging.setAppBadge?.(count) : badging.clearAppBadge?.());
  } catch {
    // The phone does not allow it; the page of the ways says so when it is opened.
  }
}

/** The phone woke the worker by itself: tells what is due, or nothing. */
export const onWake = (shower: Shower, badging: Badging, now: number): Promise<void> =>
  inTurn(async () => {
    const inbox = await readInbox();
    if (!inbox.ok) return;
    await countUp(badging, inbox.value, now);
    await tellDue(shower, inbox.value, now);
  });

/** A server wakes the phone at the time that it was told; a phone's own clock may be that much behind. */
const slowClockMs = 5 * 60_000;

/** True while something has fallen due that is held back until the morning. */
const isHolding = ({ notices, told }: Inbox, now: number): boolean =>
  notices.some(({ key, at }) => at <= now && at > now - expiresAfterMs && !told.has(key));

/**
 * A server woke the phone. Something must be shown, or an iPhone takes the permission away after three times: what is due, else what
 * was told last, again and without a sound. A phone that knows of nothing new says so: the thing may have been done meanwhile, on this
 * phone or another. Nothing only after a loss. What the push says is not read: it is the same for everybody.
 */
export const onPush = (shower: Shower, badging: Badging, now: number, isDeclared = false): Promise<void> =>
  inTurn(async () => {
    const read = await readInbox();
    const inbox = read.ok ? read.value : null;
    if (inbox?.voice?.mode === 'silent') return;
    if (inbox) await countUp(badging, inbox, now);
    if (inbox && (await tellDue(shower, inbox, now + slowClockMs, { isDeclared }))) return;

    const voice = inbox?.voice ?? strangerVoice;
    const again = inbox?.lastTold ?? 'reminder';
    const [shown] = await shower.getNotifications({ tag: again });
    const hasNothing = inbox !== null && !shown && !isHolding(inbox, now);
    const words = shown?.body ?? (hasNothing ? (voice.nothing ?? null) : null);
    await show(shower, voice, again, [words], {
      isQuiet: shown !== undefined || hasNothing || isNight(now),
      isDeclared,
    });
  });
