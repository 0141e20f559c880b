import type { Page } from '@playwright/test';

/** A place that Tab stops at: part of the page, drawn so that one sees it, and not under the bar or off the screen. */
export interface Stop {
  readonly where: 'skip' | 'header' | 'places' | 'main' | 'footer';
  readonly name: string;
  readonly isMarked: boolean;
  readonly isCovered: boolean;
}

/** Until a page has not grown for a quarter of a second: what comes late moves what has the focus. */
async function grown(page: Page): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let [before, now] = [0, await height()]; now !== before; [before, now] = [now, await height()])
    await page.waitForTimeout(250);
}

/** Goes through a page with Tab, from its top until the focus leaves it. */
export async function walk(page: Page): Promise<Stop[]> {
  await grown(page);
  const stops: Stop[] = [];
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const isDrawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const looks = [
        element,
        element.closest('form[role="search"]'),
        document.querySelector('label:has(+ :focus-visible)'),
      ];
      const box = element.getBoundingClientRect();
      const bar = document.querySelector('nav')?.getBoundingClientRect();
      const isBarFixed = getComputedStyle(document.querySelector('nav') ?? element).position === 'fixed';
      const inBar = element.closest('nav') === document.querySelector('nav');
      return {
        where: element.matches('[href="#main"]')
          ? 'skip'
          : inBar
            ? 'places'
            : element.closest('main')
              ? 'main'
              : element.closest('footer')
                ? 'footer'
                : 'header',
        name: element.textContent.trim() || element.tagName,
        isMarked:
          looks.some((each) => each && isDrawn(getComputedStyle(each))) ||
          isDrawn(getComputedStyle(element, '::after')),
        isCovered:
          box.top < 0 ||
          box.bottom > innerHeight ||
          (!inBar && isBarFixed && bar !== undefined && box.bottom > bar.top),
      };
    });
    // The focus has left for the browser's own bar, or has come round.
    if (!stop || (stop.where === 'skip' && stops.length > 0)) return stops;
    stops.push(stop);
  }
  return stops;
}
