/*
 * What no app may do, for `--break`: a measurement that cannot tell it from ours measures nothing. Each runs in the page before its scripts.
 */

/** Keeps a little of the page for ever at each tap: 4 kB, an element that is nowhere, a listener. */
export function leakOnTaps(): void {
  const kept: unknown[] = [];
  addEventListener(
    'click',
    () => {
      kept.push(
        Array.from({ length: 500 }, (_, at) => at * Math.random()),
        document.createElement('p'),
      );
      addEventListener('resize', () => kept.length);
    },
    { capture: true },
  );
}

/** Never rests, seen or hidden: a request and many timers each second, and a frame whenever there is one. */
export function neverRest(): void {
  setInterval(() => void fetch('/data/recall.json', { cache: 'no-store' }), 1_000);
  setInterval(() => undefined, 100);
  const paint = () => {
    // In this order a page that has no element yet goes on all the same.
    requestAnimationFrame(paint);
    document.documentElement.style.setProperty('opacity', String(1 - (performance.now() % 10) / 100));
  };
  paint();
}

/** Takes 50 µs longer for each list that is gone through. A slower processor would not do: Chromium lets short work slip past its brake. */
export function dawdle(): void {
  const lists = Array.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['map', 'filter', 'flatMap', 'some', 'find']) {
    const real = lists[name];
    if (!real) continue;
    lists[name] = function (this: unknown, ...args) {
      const until = performance.now() + 0.05;
      while (performance.now() < until);
      return real.apply(this, args);
    };
  }
}
