/** Runs work when the page has painted and the main thread is free; Safari has no requestIdleCallback. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => work(), { timeout: 2_000 });
  else setTimeout(work, 300);
}

let firstIdle: Promise<void> | null = null;

/**
 * When to fetch what a first visit does not need at once: now, if a worker has everything at hand; else when the page is idle
 * for the first time. So the database's code does not stand between a newcomer and a page that answers.
 */
export function whenCheap(): Promise<void> {
  const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (container?.controller) return Promise.resolve();
  firstIdle ??= new Promise((done) => whenIdle(done));
  return firstIdle;
}
