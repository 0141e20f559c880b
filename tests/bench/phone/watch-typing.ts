import type { Page } from '@playwright/test';

export interface Typing {
  /**
   * From each key until the frame in which what stands on the screen of the list last changed before the next key has been laid out and
   * painted, ms; keys after which it did not change are left out.
   */
  readonly painted: readonly number[];
  /** The same for the whole list, what is further down included. */
  readonly whole: readonly number[];
  /** The page's tasks over 50 ms, ms. */
  readonly blocked: readonly number[];
}

/** Watches from inside the page; called before typing, read after it. */
export const watchTyping = (page: Page) =>
  page.evaluate(() => {
    const seen = { key: 0, last: 0, lastWhole: 0, shown: '' };
    const [painted, whole, blocked]: [number[], number[], number[]] = [[], [], []];
    const close = () => {
      if (seen.key > 0 && seen.last > seen.key) painted.push(seen.last - seen.key);
      if (seen.key > 0 && seen.lastWhole > seen.key) whole.push(seen.lastWhole - seen.key);
      seen.last = 0;
      seen.lastWhole = 0;
    };
    const begin = ({ timeStamp }: Event) => {
      close();
      seen.key = timeStamp;
    };
    addEventListener('keydown', begin, { capture: true });
    // A letter that is on no key of an American keyboard comes without one.
    const sameKeyMs = 250;
    addEventListener('beforeinput', (event) => event.timeStamp - seen.key > sameKeyMs && begin(event), {
      capture: true,
    });
    const isOfList = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return Boolean(element?.closest('[role=listbox]') ?? element?.querySelector('[role=listbox]'));
    };
    const onScreen = () =>
      [...document.querySelectorAll('[role=listbox] [role=option]')]
        .filter((option) => option.checkVisibility() && option.getBoundingClientRect().top < innerHeight)
        .map((option) => option.innerHTML)
        .join();
    new MutationObserver((mutations) => {
      const isList = ({ target, addedNodes }: MutationRecord) =>
        Boolean((target instanceof Element ? target : target.parentElement)?.closest('[role=listbox]')) ||
        [...addedNodes].some(isOfList);
      if (!mutations.some(isList)) return;
      const { key } = seen;
      // A frame's callbacks run before its layout and paint, a message sent from one after them.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (key !== seen.key) return;
          const now = performance.now();
          seen.lastWhole = now;
          const shown = onScreen();
          if (shown !== seen.shown) seen.last = now;
          seen.shown = shown;
        };
        port2.postMessage(null);
      });
    }).observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    new PerformanceObserver((list) => blocked.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, {
      readTyping: () => {
        close();
        return { painted, whole, blocked };
      },
    });
  });

export const readTyping = (page: Page): Promise<Typing> =>
  page.evaluate(() => (window as unknown as { readTyping: () => Typing }).readTyping());

/** Waits in the page itself, from its first moment on: asking from outside would be asking every half a second. */
export const watchFirstKey = () => {
  let typed = 0;
  const seen = { firstPainted: 0 };
  addEventListener('input', ({ timeStamp }) => (typed ||= timeStamp), { capture: true });
  const watcher = new MutationObserver(() => {
    if (typed === 0 || !document.querySelector('[role=option]')?.checkVisibility()) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.firstPainted = performance.now() - typed);
      port2.postMessage(null);
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
  Object.assign(window, { seenFirst: seen });
};

/** From the first key on such a page until anything found has been painted, ms. */
export async function readFirstKey(page: Page): Promise<number> {
  const painted = await page.waitForFunction(
    () => (window as unknown as { seenFirst: { firstPainted: number } }).seenFirst.firstPainted,
  );
  return painted.jsonValue();
}
