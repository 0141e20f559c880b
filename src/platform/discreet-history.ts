/**
 * From now on a page for which `isDiscreet` says yes takes the place of the one before in the browser's list of steps, and so does what comes
 * after it: Back never leads to it. The router, which would know nothing of a step that it did not make, goes on through the same call, so
 * each of its ways (links, rows of a search, a chosen option) is covered. Returns how to stop.
 */
export function keepOutOfHistory(isDiscreet: (path: string) => boolean): () => void {
  const push = history.pushState.bind(history);
  history.pushState = (state, unused, url) => {
    const next = new URL(url ?? location.href, location.href);
    if (isDiscreet(location.pathname) || isDiscreet(next.pathname)) history.replaceState(state, unused, url);
    else push(state, unused, url);
  };
  return () => {
    history.pushState = push;
  };
}
