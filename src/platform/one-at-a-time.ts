/** A tab that hangs must not keep the others from their work for ever. */
const patienceMs = 30_000;

/**
 * Runs work that only one tab should do at a time; the others wait and do theirs after it. Where the browser has no locks, or the
 * tab that holds one does not come to an end, the work runs all the same: it must be right without.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return work();
  let begun: Promise<T> | null = null;
  const begin = () => (begun = work());
  try {
    return await locks.request(`evaat:${name}`, { signal: AbortSignal.timeout(patienceMs) }, begin);
  } catch (error) {
    // The work's own failure, or the wait's end.
    return begun ?? (error instanceof DOMException ? work() : Promise.reject(error as Error));
  }
}
