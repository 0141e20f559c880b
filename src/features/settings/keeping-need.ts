import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { isInstalledOnIos } from '#platform/install.ts';
import { forget, recall, recallDay, remember } from '#platform/local-memory.ts';
import type { AtStake } from '#storage/at-stake.ts';

/** `came-back`: from the second copy, after the browser had thrown the database away. `move-in`: the app on an iPhone's home screen is empty, and what was written in Safari stays there. */
export type KeepingNeed = 'back-up' | 'move-in' | 'came-back';

/** Fewer entries are written anew in a minute. */
const worthKeeping = 5;
const daysWithNone = 60;
const daysWithOne = 90;
const daysPutOff = 90;
export const movedInKey = 'move-in-dismissed';

/** What should be said about keeping the family's data, if anything; remembers since when there is something to lose. */
export function keepingNeed(atStake: AtStake, today: LocalDate): KeepingNeed | null {
  const since = (what: string) => {
    const day = recallDay(what, today);
    return day === null ? null : daysBetween(day, today);
  };
  if (atStake.cameBack) return 'came-back';
  if (atStake.isNothing) return isInstalledOnIos() && recall(movedInKey) === null ? 'move-in' : null;
  if (atStake.isShared || atStake.count < worthKeeping) {
    forget('notes-since');
    return null;
  }
  const held = since('notes-since');
  if (held === null) remember('notes-since', today);
  if ((since('backup-later') ?? daysPutOff) < daysPutOff) return null;
  const backedUp = since('backed-up');
  const isDue =
    backedUp === null
      ? (held ?? 0) >= daysWithNone
      : backedUp > daysWithOne && recall('backed-up-mark') !== atStake.mark;
  return isDue ? 'back-up' : null;
}
