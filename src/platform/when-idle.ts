/** Runs work when the page has painted and the main thread is free; Safari has no requestIdleCallback. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => work(), { timeout: 2_000 });
  else setTimeout(work, 300);
}
