import { Workbox } from 'workbox-window';
import { whenNetworkIsQuiet } from '#platform/network-quiet.ts';
import { createStore } from '#platform/store.ts';
import { workerUrl } from './worker-urls.ts';

export interface WorkerState {
  /** A worker is installed: the next opening needs no network. */
  readonly active: boolean;
  /** Accepts the new version that waits, `null` when there is none. */
  readonly accept: (() => void) | null;
  /** A new version was accepted in this tab and has not begun yet. */
  readonly taking: boolean;
}

export const workerState = createStore<WorkerState>({ active: false, accept: null, taking: false });

const hour = 3_600_000;

let reloading = false;
function reloadOnce(): void {
  if (reloading) return;
  reloading = true;
  location.reload();
}

/** A worker tells "installed" also when it holds up no page and goes on by itself in the next moment. */
const settleMs = 200;

/** Offers each version that is installed and waits. Workbox's own "waiting" tells of the first two at most, an open app meets more. */
function offerVersions(registration: ServiceWorkerRegistration, skipWaiting: () => void): void {
  const offer = () => {
    const { waiting } = registration;
    if (!waiting) return;
    const accept = () => {
      workerState.set({ ...workerState.get(), taking: true });
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') reloadOnce();
        if (waiting.state === 'redundant') workerState.set({ ...workerState.get(), taking: false });
      });
      // Chromium ends the old worker at once, but only the one that runs at that moment. What is fetched just then starts it anew,
      // and the accepted version waits until that one has been idle for half a minute (content/browser/service_worker/
      // service_worker_registration.cc, ActivateWaitingVersionWhenReady). To be removed when that asks again after a new start.
      void whenNetworkIsQuiet().then(skipWaiting);
    };
    workerState.set({ ...workerState.get(), active: true, accept });
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') setTimeout(offer, settleMs);
    });
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  offer();
}

/** Installed apps live for days on a phone: look for a new version when one comes back, at most once an hour. */
function lookHourly(registration: ServiceWorkerRegistration): void {
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < hour) return;
    looked = performance.now();
    registration.update().catch(() => {
      // No network: the version at hand goes on.
    });
  });
}

/**
 * Registers the worker and offers new versions. A version that waits is taken when a parent says so in any tab; then every tab
 * that the old one controlled reloads once (drafts are kept at each keystroke, platform/draft.ts). Nothing skips waiting by itself:
 * open tabs would ask for chunks that are gone.
 */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  const setActive = () => workerState.set({ ...workerState.get(), active: true });
  const hadController = container.controller !== null;
  if (hadController) setActive();
  // Workbox's "activated" does not come to a tab that was opened while another one's worker was being installed.
  void container.ready.then(setActive);
  container.addEventListener('controllerchange', () => {
    if (hadController) reloadOnce();
  });

  const workbox = new Workbox(workerUrl('service'), { type: 'classic' });
  // Refused, or no network: the app works on without a worker, and its line promises nothing.
  const registration = await workbox.register({ immediate: true }).catch(() => undefined);
  if (!registration) return;
  offerVersions(registration, () => workbox.messageSkipWaiting());
  lookHourly(registration);
}
