import type { MunicipalityCode } from '#domain/ids.ts';
import { keepPacks } from './pack-keeper.ts';
import { startServiceWorker } from './service-worker.ts';

const hour = 3_600_000;

/** Runs after the first paint: stores what is needed offline, then looks for newer data when the page or the network comes back. */
export function runBackground(area: MunicipalityCode | undefined): void {
  void startServiceWorker();
  void keepPacks(area);
  let looked = performance.now();
  const lookAgain = () => {
    looked = performance.now();
    void keepPacks();
  };
  addEventListener('online', lookAgain);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && performance.now() - looked > hour) lookAgain();
  });
}
