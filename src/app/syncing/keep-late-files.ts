import { keepLateFiles as message } from '#domain/late-files.ts';

/** Asks the worker to keep the pages and the engine of sync on the phone: it does not install them for families that do not share. */
export function keepLateFiles(): void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  // Not `ready` alone: a first visit's worker is still being installed, and then takes the message once it is there.
  void serviceWorker?.ready.then((registration) => registration.active?.postMessage(message));
}
