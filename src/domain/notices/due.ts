import { mayTell } from './night.ts';
import { expiresAfterMs, inTime, type Notice } from './notice.ts';

/** Of several turns of one reminder only the newest says anything: nobody gives yesterday's vitamin today. */
function newestOfEach<N extends Notice>(due: readonly N[]): N[] {
  const bySubject = new Map<string, N>();
  for (const notice of due) {
    const other = bySubject.get(notice.subject);
    if (!other || inTime(other, notice) < 0) bySubject.set(notice.subject, notice);
  }
  return [...bySubject.values()].sort(inTime);
}

/** What is told now, and the keys that are done with by it: an older turn must not come after a newer one. */
export interface Due<N> {
  readonly tell: readonly N[];
  readonly spent: readonly string[];
}

const dueOf = <N extends Notice>(due: readonly N[]): Due<N> => ({
  tell: newestOfEach(due),
  spent: due.map(({ key }) => key),
});

/** What fell due since the app was last seen, for its own list: also what the phone itself would not tell any more. */
export const catchUp = <N extends Notice>(
  notices: readonly N[],
  told: ReadonlySet<string>,
  lastSeen: number,
  now: number,
): Due<N> => dueOf(notices.filter(({ at, key }) => lastSeen < at && at <= now && !told.has(key)));

/**
 * What a worker that was woken has to tell, as one notification: nothing twice, nothing in the night that was not chosen, nothing
 * older than three days.
 */
export const dueNow = <N extends Notice>(notices: readonly N[], told: ReadonlySet<string>, now: number): Due<N> =>
  dueOf(
    notices.filter(
      (notice) => notice.at <= now && notice.at > now - expiresAfterMs && !told.has(notice.key) && mayTell(notice, now),
    ),
  );

/** For the badge: what fell due in the last days and is not done. It goes by itself, so that it never nags. */
export const countDue = (notices: readonly Notice[], now: number): number =>
  new Set(notices.filter(({ at }) => at <= now && at > now - expiresAfterMs).map(({ subject }) => subject)).size;
