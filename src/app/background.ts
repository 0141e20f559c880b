import type { MunicipalityCode } from '#domain/ids.ts';
import { keepDirectoryAtHand } from './ask-directory-ahead.ts';
import { keepPacks } from './pack-keeper.ts';
import { keepRecalls } from './recall-keeper.ts';
import { startServiceWorker } from './service-worker.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * Runs something now and, while the page can be seen, again whenever so much time has gone by. What did not succeed is tried again
 * within the hour, and at once when the network comes back.
 */
function keepDoing(work: () => Promise<boolean>, every: number): void {
  let next = 0;
  let isDone = false;
  const doIt = () => {
    next = performance.now() + every;
    void work().then((succeeded) => {
      isDone = succeeded;
      if (!isDone) next = Math.min(next, performance.now() + hour);
    });
  };
  const doIfDue = () => {
    if (document.visibilityState === 'visible' && performance.now() >= next) doIt();
  };
  doIt();
  addEventListener('online', () => {
    if (isDone) doIfDue();
    else doIt();
  });
  document.addEventListener('visibilitychange', doIfDue);
  // A page may be open for days, on a tablet on the wall; a timer of the whole span would sleep with the phone and begin anew.
  setInterval(doIfDue, Math.min(every, hour) / 4);
}

/** Runs after the first paint: stores what is needed offline, then keeps it fresh: recalls by the hour, packs by the day. */
export function runBackground(area: MunicipalityCode | undefined): void {
  void startServiceWorker();
  keepDoing(keepRecalls, hour);
  let asked = area;
  keepDoing(async () => {
    const first = asked;
    asked = undefined;
    return (await keepPacks(first)).ok;
  }, day);
  keepDirectoryAtHand();
}
