import type { Page } from '@playwright/test';
import { expect } from '#tests/support/browser-test.ts';
import { open, settled } from '#tests/support/entering.ts';

interface Left {
  leftHeading?: { readonly element: Element | null; readonly text: string | null | undefined };
}

/**
 * Goes on to a page inside the app, as a link does: a fifth of the time of a load, and the scripts of a test stay warm. Only where
 * the path is another one, whose heading is another one too: that is how the new page is told from the one that is left.
 */
export async function goOn(page: Page, path: string): Promise<void> {
  const isSamePage = new URL(path, page.url()).pathname === new URL(page.url()).pathname;
  if (isSamePage) return open(page, path);
  await page.evaluate((to) => {
    const element = document.querySelector('main h1');
    (window as Left).leftHeading = { element, text: element?.textContent };
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { leftHeading } = window as Left;
          const now = document.querySelector('main h1');
          return now !== null && (now !== leftHeading?.element || now.textContent !== leftHeading.text);
        }),
      { message: `${path} has come`, intervals: [20, 50, 100] },
    )
    .toBe(true);
  await settled(page);
}
