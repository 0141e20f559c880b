/**
 * Calls `work` after `ms`, or at once when the page is put away, for it may never come back. Returns the way to call it off, which
 * whoever is called anew does: of a burst only the last is worked for.
 */
export function afterBurst(ms: number, work: () => void): () => void {
  const end = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
  const go = () => {
    end();
    work();
  };
  const look = () => {
    if (document.visibilityState === 'hidden') go();
  };
  const timer = setTimeout(go, ms);
  document.addEventListener('visibilitychange', look);
  return end;
}
