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

/** What fell due since the app was last seen, for its own list: also what the phone itself would not tell any more. */
export function catchUp<N extends Notice>(
  notices: readonly N[],
  told: ReadonlySet<string>,
  lastSeen: number,
  now: number,
): N[] {
  return newestOfEach(notices.filter(({ at, key }) => lastSeen < at && at <= now && !told.has(key)));
}

/** What the phone tells now, as one notification, and the keys that are done with by it. */
export interface DueNow<N> {
  readonly tell: readonly N[];
  readonly spent: readonly string[];
}

/** What a worker that was woken has to tell: nothing twice, nothing in the night that was not chosen, nothing older than three days. */
export function dueNow<N extends Notice>(notices: readonly N[], told: ReadonlySet<string>, now: number): DueNow<N> {
  const due = notices.filter(
    (notice) => notice.at <= now && notice.at > now - expiresAfterMs && !told.has(notice.key) && mayTell(notice, now),
  );
  return { tell: newestOfEach(due), spent: due.map(({ key }) => key) };
}

/** For the badge: what fell due in the last days and is not done. It goes by itself, so that it never nags. */
export const countDue = (notices: readonly Notice[], now: number): number =>
  new Set(notices.filter(({ at }) => at <= now && at > now - expiresAfterMs).map(({ subject }) => subject)).size;
