import { Workbox } from 'workbox-window';
import { createStore } from '#platform/store.ts';

export interface WorkerState {
  /** A worker is installed: the next opening needs no network. */
  readonly active: boolean;
  /** Accepts the new version that waits, `null` when there is none. */
  readonly accept: (() => void) | null;
}

export const workerState = createStore<WorkerState>({ active: false, accept: null });

const scriptUrl = '/sw.js';
const hour = 3_600_000;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** Under `require-trusted-types-for 'script'` registering a worker wants a trusted URL: this one and no other. */
function trustedScriptUrl(): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return scriptUrl;
  const policy = types.createPolicy('evaat-urls', {
    createScriptURL: (url) => {
      if (url !== scriptUrl) throw new TypeError(`not a script of ours: ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(scriptUrl);
}

let reloading = false;
function reloadOnce(): void {
  if (reloading) return;
  reloading = true;
  location.reload();
}

/**
 * Registers the worker and offers new versions. A version that waits is taken when a parent says so in any tab; then every tab
 * that the old one controlled reloads once (drafts are kept at each keystroke, platform/draft.ts). Nothing skips waiting by itself:
 * open tabs would ask for chunks that are gone.
 */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  const hadController = container.controller !== null;
  if (hadController) workerState.set({ ...workerState.get(), active: true });
  let accepted = false;
  const workbox = new Workbox(trustedScriptUrl(), { type: 'classic' });

  const offer = () =>
    workerState.set({
      active: true,
      accept: () => {
        accepted = true;
        workbox.messageSkipWaiting();
      },
    });
  workbox.addEventListener('waiting', offer);
  workbox.addEventListener('activated', () => {
    if (accepted) reloadOnce();
  });
  container.addEventListener('controllerchange', () => {
    if (hadController || accepted) reloadOnce();
  });

  // Not Workbox's "activated": that one is silent in a tab opened while another tab's first worker was installing.
  void container.ready.then(() => workerState.set({ ...workerState.get(), active: true }));

  const registration = await workbox.register({ immediate: true }).catch(() => undefined);
  // A version that another tab has already let in to wait.
  if (registration?.waiting) offer();

  // Installed apps live for days on a phone: look for a new version when one comes back, at most once an hour.
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < hour) return;
    looked = performance.now();
    registration?.update().catch(() => {
      // No network: the version at hand goes on.
    });
  });
}
