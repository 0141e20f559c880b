import { isMunicipalityCode } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { pathOf } from '#domain/site-map.ts';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { downloadFresh } from '#platform/download.ts';
import { whenIdle } from '#platform/when-idle.ts';
import { routeOf } from './routes.ts';
import { startSyncing } from './syncing/start-syncing.ts';

const reloadedFor = 'evaat:reloaded-for';

async function reloadOnce(): Promise<void> {
  if (sessionStorage.getItem(reloadedFor) === location.pathname) return;
  // `navigator.onLine` knows of the phone only. Unless our server answers, a reload would throw away the page that is here.
  if (!(await downloadFresh('/data/manifest.json')).ok) return;
  sessionStorage.setItem(reloadedFor, location.pathname);
  location.reload();
}

async function startInBackground(): Promise<void> {
  const { runBackground } = await import('./background.ts');
  const area = new URLSearchParams(location.search).get('area');
  runBackground(area !== null && isMunicipalityCode(area) ? area : undefined);
}

/** What the first paint does not need: the worker, the packs, and keeping them fresh. */
export function startBackgroundWork(): void {
  // A chunk that is gone: a deploy between two taps, and no worker yet that would have kept it.
  addEventListener('vite:preloadError', () => void reloadOnce());
  whenIdle(() => {
    // The numbers for now and the other language do not wait for the worker: the network may go before it is ready.
    void Promise.allSettled([
      routeOf(pathOf('fi', 'urgent'))?.page.preload(),
      routeOf(pathOf('fi', 'howAreYou'))?.page.preload(),
      routeOf(pathOf('fi', 'search'))?.page.preload(),
      routeOf(pathOf('fi', 'services'))?.page.preload(),
      routeOf(pathOf('fi', 'reminders'))?.page.preload(),
      ...languages.flatMap((language) => [
        loadTexts(language),
        loadTextsOf('planning', language),
        loadTextsOf('directory', language),
        loadTextsOf('search', language),
      ]),
    ]);
    // Without a network now, it starts when there is one.
    startInBackground().catch(() => addEventListener('online', () => void startInBackground(), { once: true }));
    startSyncing();
  });
}
