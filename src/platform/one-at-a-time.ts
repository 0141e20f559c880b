/** A tab that hangs must not keep the others from their work for ever. */
const patienceMs = 30_000;

/**
 * Runs work that only one tab should do at a time; the others wait and do theirs after it. Where the browser has no locks, or the
 * tab that holds one does not come to an end, the work runs all the same: it must be right without.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return work();
  return new Promise((done, fail) => {
    let hasBegun = false;
    const begin = async () => {
      hasBegun = true;
      await work().then(done, fail);
    };
    locks.request(`evaat:${name}`, { signal: AbortSignal.timeout(patienceMs) }, begin).catch(() => {
      // The wait's end; what the work itself says has been handed on.
      if (!hasBegun) void begin();
    });
  });
}
