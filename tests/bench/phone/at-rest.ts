import type { Browser, Page } from '@playwright/test';

/** What a page did while nobody touched it. */
export interface Rest {
  readonly timers: number;
  readonly frames: number;
  readonly requests: number;
  /** The addresses asked, each once. */
  readonly asked: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly data?: { readonly url?: string } };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** A timer that fires, or idle time that somebody had asked for. */
const wakes: ReadonlySet<string> = new Set(['TimerFire', 'FireIdleCallback']);

/** Counts in a trace of the whole browser, so the workers' share is in it. */
export function countRest(events: readonly TraceEvent[]): Rest {
  const count = (isIt: (name: string) => boolean) => events.filter(({ name }) => isIt(name)).length;
  const requests = events.filter(({ name }) => name === 'ResourceSendRequest');
  return {
    timers: count((name) => wakes.has(name)),
    // What the page hands to be drawn; without a window Chromium tells of no frame that was drawn.
    frames: count((name) => name === 'Commit'),
    requests: requests.length,
    asked: [...new Set(requests.map(({ args }) => args.data?.url ?? ''))],
  };
}

/** Leaves a page alone for so long and tells what it did meanwhile. */
export async function leaveAlone(browser: Browser, page: Page, ms: number): Promise<Rest> {
  await browser.startTracing(page, { categories });
  await page.waitForTimeout(ms);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: TraceEvent[] };
  return countRest(trace.traceEvents);
}

/** Lets a page be told that it is hidden, or seen again; the browser itself goes on as if it were seen, and holds back no timer. */
export const tellHidden = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    for (const [name, value] of [
      ['hidden', hidden],
      ['visibilityState', hidden ? 'hidden' : 'visible'],
    ] as const)
      Object.defineProperty(document, name, { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
