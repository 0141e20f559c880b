import { countDue, dueNow } from '#domain/notices/due.ts';
import { isNight } from '#domain/notices/night.ts';
import { markTold, readInbox, type Inbox } from '#storage/sw-inbox.ts';
import { unseal } from '#storage/sw-inbox/sealing.ts';
import { show, strangerVoice, type Shower } from './notification.ts';

let last: Promise<unknown> = Promise.resolve();

/** A push and a sync may wake the worker in one moment: the second begins when the first has said what it told. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Shows everything that is due as one notification; false when nothing is. It is marked only when it was shown. */
async function tellDue(shower: Shower, inbox: Inbox, now: number): Promise<boolean> {
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

/** What of a push can be read: words for a phone whose inbox has been lost. */
async function wordsIn(payload: string | null) {
  try {
    const { sealed } = JSON.parse(payload ?? '{}') as { sealed?: unknown };
    if (typeof sealed !== 'string') return null;
    const opened = await unseal(sealed);
    return opened.ok ? opened.value : null;
  } catch {
    return null;
  }
}

/**
 * A server woke the phone. Something must be shown, or an iPhone takes the permission away after three times: what is due, else the
 * words that came along, else the generic text in the place of what was told last. Nothing only after a loss.
 */
export const onPush = (shower: Shower, badging: Badging, payload: string | null, now: number): Promise<void> =>
  inTurn(async () => {
    const read = await readInbox();
    const inbox = read.ok ? read.value : null;
    if (inbox?.voice?.mode === 'silent') return;
    if (inbox) await countUp(badging, inbox, now);
    if (inbox && (await tellDue(shower, inbox, now))) return;

    const voice = inbox?.voice ?? strangerVoice;
    const carried = await wordsIn(payload);
    const [tag] = carried?.keys ?? [];
    // A phone that has its inbox knows better: what is not due there has been told, or done.
    if (carried && tag !== undefined && inbox?.notices.length === 0 && !inbox.told.has(tag)) {
      await show(shower, voice, tag, carried.lines.length > 0 ? carried.lines : [null], isNight(now));
      await markTold(carried.keys, now);
      return;
    }
    const again = inbox?.lastTold ?? 'reminder';
    const [shown] = await shower.getNotifications({ tag: again });
    await show(shower, voice, again, [shown?.body ?? null], shown !== undefined || isNight(now));
  });
