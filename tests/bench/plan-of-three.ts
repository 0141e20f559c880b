import type { BrowserContext } from '@playwright/test';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The engine with the real rules, as one script that a page can run. */
export async function engine(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'plan-entry.ts'), formats: ['iife'], name: 'plan' },
    },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = first?.output.find((item) => item.type === 'chunk');
  if (!chunk) throw new Error('the engine was not bundled');
  return chunk.code;
}

export interface PlanTimes {
  /** The first plan after the page has loaded, before anything is warm. */
  readonly cold: number;
  /** Median of the ones after it. */
  readonly warm: number;
}

/** Computes the plan of three children in a page whose processor is four times slower. */
export async function planOfThree(context: BrowserContext, script: string): Promise<PlanTimes> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto('about:blank');
  await page.evaluate(script);
  const times = await page.evaluate(() => {
    const { planOnce } = globalThis as unknown as { planOnce: () => { ms: number; reminders: number } };
    return Array.from({ length: 21 }, () => planOnce().ms);
  });
  await page.close();
  const [cold = Number.NaN, ...others] = times;
  return { cold, warm: others.sort((a, b) => a - b)[others.length >> 1] ?? Number.NaN };
}

/** Asks ten thousand services whether they are open, in a page whose processor is four times slower. */
export async function openNow(context: BrowserContext, script: string): Promise<{ first: number; median: number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto('about:blank');
  await page.evaluate(script);
  const times = await page.evaluate(() =>
    (globalThis as unknown as { openNowOf10000: () => { first: number; median: number } }).openNowOf10000(),
  );
  await page.close();
  return times;
}
