/**
 * Resolves when this page has fetched nothing for `calm` ms, after `most` ms at the latest, or at once where the browser does not
 * tell of what it fetches. What is still under way does not count: a page that waits for a far server is quiet.
 */
export function whenNetworkIsQuiet(calm = 400, most = 5_000): Promise<void> {
  if (!('PerformanceObserver' in globalThis)) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(enough);
      resolve();
    };
    const enough = setTimeout(end, most);
    let quiet = setTimeout(end, calm);
    const observer = new PerformanceObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, calm);
    });
    observer.observe({ type: 'resource' });
  });
}
