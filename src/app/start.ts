import { isMunicipalityCode } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { pathOf } from '#domain/site-map.ts';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { downloadFresh } from '#platform/download.ts';
import { isAllAtHand, whenIdle } from '#platform/when-idle.ts';
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

/** What the next tap may ask for. */
const ahead: readonly (() => Promise<unknown> | undefined)[] = [
  ...(['urgent', 'howAreYou', 'search', 'services'] as const).map(
    (page) => () => routeOf(pathOf('fi', page))?.page.preload(),
  ),
  ...languages.flatMap((language) => [
    () => loadTexts(language),
    ...(['planning', 'directory', 'search'] as const).map((part) => () => loadTextsOf(part, language)),
  ]),
];
/** On a cheap phone all of them take half a second, in which a page that has just been opened is to answer. */
const laterMs = 4_000;

/**
 * The numbers for now and the other language do not wait for the worker: the network may go before it is ready. Where one has everything
 * at hand nothing needs fetching; what is left to do waits until the page rests, piece by piece.
 */
async function loadAhead(): Promise<void> {
  if (!isAllAtHand()) {
    await Promise.allSettled(ahead.map(async (load) => load()));
    return;
  }
  await new Promise((done) => setTimeout(done, laterMs));
  for (const load of ahead) {
    await new Promise<void>((done) => whenIdle(done));
    await load()?.catch(() => undefined);
  }
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
    void loadAhead();
    // Without a network now, it starts when there is one.
    startInBackground().catch(() => addEventListener('online', () => void startInBackground(), { once: true }));
    startSyncing();
  });
}
