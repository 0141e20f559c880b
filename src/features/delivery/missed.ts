import { useEffect } from 'react';
import { catchUp } from '#domain/notices/due.ts';
import type { Notice } from '#domain/notices/notice.ts';
import { helsinkiDate, type LocalDate } from '#domain/time/local-date.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { createStore, useStore } from '#platform/store.ts';

/** One line of "since last time". */
export interface Missed {
  readonly key: string;
  /** The reminder's id; `own:` and the id for one of the parent's own. */
  readonly subject: string;
  readonly title: string;
  readonly day: LocalDate;
}

const memory = 'last-seen';
interface Gathered {
  readonly missed: readonly Missed[];
  /** Keys that are done with once the list has been seen. */
  readonly spent: readonly string[];
  /** When it was gathered. */
  readonly at: number;
}
const nothing: Gathered = { missed: [], spent: [], at: 0 };
/** What is listed now, and what its being seen settles. */
export const missedStore = createStore(nothing);
/** Gathered since the app was opened: what was seen stays where it is until the parent is done with it. */
let gathered: readonly string[] = [];
let dismissed: ReadonlySet<string> = new Set();

/** The parent's own turns of today stand in a list of their own on the same pages: there they are seen. */
const isOwnOfToday = ({ subject, day }: Notice, now: number): boolean =>
  subject.startsWith('own:') && day === helsinkiDate(new Date(now));

/** Adds what fell due since the app was last seen. What has been done meanwhile, or told by the phone before, is not among it. */
export function gatherMissed(
  notices: readonly Notice[],
  told: ReadonlySet<string>,
  now: number,
  titleOf: (notice: Notice) => string,
): void {
  const kept = Number(recall(memory) ?? Number.NaN);
  // The first time nothing has been missed. A clock that was put back must not hide everything until it comes round again.
  const lastSeen = Number.isNaN(kept) || kept > now ? now : kept;
  if (lastSeen === now) remember(memory, String(now));
  const { tell, spent } = catchUp(notices, told, lastSeen, now);
  const added = tell.filter((notice) => !isOwnOfToday(notice, now)).map(({ key }) => key);
  gathered = [...new Set([...gathered, ...added])].filter((key) => !dismissed.has(key));
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  const missed = gathered.flatMap((key) => {
    const notice = byKey.get(key);
    return notice ? [{ key, subject: notice.subject, title: titleOf(notice), day: notice.day }] : [];
  });
  missedStore.set({ missed, spent, at: now });
}

/** After a loss, and when everything was removed. */
export function forgetMissed(): void {
  gathered = [];
  dismissed = new Set();
  missedStore.set(nothing);
}

/** What fell due since last time, for the page that shows it. */
export const useMissed = (): readonly Missed[] => useStore(missedStore).missed;

/** What fell due is on the screen: none of it comes a second time, here or as a notification. */
export async function markSeen(): Promise<void> {
  const { spent, at } = missedStore.get();
  if (spent.length === 0) return;
  remember(memory, String(at));
  const { markTold } = await import('#storage/sw-inbox.ts');
  // Without an inbox there is no notification that could come a second time either.
  await markTold(spent, at);
}

/** For a page that shows all that is open, in a list of its own or as "since last time": being on it is having seen it. */
export function useMarkSeen(): void {
  const gatheredNow = useStore(missedStore);
  useEffect(() => void markSeen(), [gatheredNow]);
}

/** The parent has read it. */
export function dismissMissed(): void {
  const { missed, ...rest } = missedStore.get();
  dismissed = new Set([...dismissed, ...missed.map(({ key }) => key)]);
  gathered = gathered.filter((key) => !dismissed.has(key));
  missedStore.set({ ...rest, missed: [] });
}
