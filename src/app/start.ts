import { isMunicipalityCode } from '#domain/ids.ts';
import { whenIdle } from '#platform/when-idle.ts';

const reloadedFor = 'evaat:reloaded-for';

/** A chunk that is gone (a deploy between two taps, no worker yet): reload once, and only with a network. */
function recoverMissingChunks(): void {
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || sessionStorage.getItem(reloadedFor) === location.pathname) return;
    sessionStorage.setItem(reloadedFor, location.pathname);
    event.preventDefault();
    location.reload();
  });
}

/** What the first paint does not need: the worker, the packs, and keeping them fresh. */
export function startBackgroundWork(): void {
  recoverMissingChunks();
  whenIdle(() => {
    void import('./background.ts').then(({ runBackground }) => {
      const area = new URLSearchParams(location.search).get('area');
      runBackground(area !== null && isMunicipalityCode(area) ? area : undefined);
    });
  });
}
