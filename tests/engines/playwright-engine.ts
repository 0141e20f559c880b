import { chromium, firefox, type Browser, type Page } from '@playwright/test';
import { chromiumArguments, findChromium, findHeadlessShell } from '#tools/test/chromium.ts';
import { findFirefox } from '#tools/test/firefox.ts';
import type { Engine, Missing, Tab } from './engine.ts';

const tabOf = (page: Page): Tab => ({
  goto: async (url) => {
    await page.goto(url);
  },
  run: (work, given) => page.evaluate<never, typeof given>(work as never, given),
  load: async (script) => {
    await page.evaluate(script);
  },
});

const engineOf = (name: string, browser: Browser): Engine => ({
  name: `${name} ${browser.version()}`,
  newPhone: async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    // What tsx names its functions with is not in the page.
    await context.addInitScript('globalThis.__name ??= (value) => value');
    return { newTab: async () => tabOf(await context.newPage()), close: () => context.close() };
  },
  close: () => browser.close(),
});

export async function startChromium(): Promise<Engine | Missing> {
  const executablePath = findHeadlessShell() ?? findChromium();
  if (executablePath === null) return { name: 'Chromium', missing: 'the Debian package chromium' };
  return engineOf('Chromium', await chromium.launch({ executablePath, args: chromiumArguments }));
}

export async function startFirefox(): Promise<Engine | Missing> {
  const executablePath = findFirefox();
  if (executablePath === null) return { name: 'Firefox', missing: 'the Debian package firefox-esr' };
  return engineOf('Firefox', await firefox.launch({ channel: 'moz-firefox', executablePath }));
}
