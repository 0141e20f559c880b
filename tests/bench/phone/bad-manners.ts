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
    document.documentElement.style.setProperty('--never-rests', String(performance.now()));
    requestAnimationFrame(paint);
  };
  paint();
}
