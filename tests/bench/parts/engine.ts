import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Build } from '#tests/bench/parts/part.ts';
import { dawdle } from '#tests/bench/phone/bad-manners.ts';
import { slowDown, withPhone } from '#tests/bench/phone/open-phone.ts';

/** The engine with the real rules, as one script that a page can run. */
async function engineScript(): Promise<string> {
  const bench = join(import.meta.dirname, '..');
  const built = await build({
    root: join(bench, '../..'),
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(bench, 'plan-entry.ts'), formats: ['iife'], name: 'plan' },
    },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = first?.output.find((item) => item.type === 'chunk');
  if (!chunk) throw new Error('the engine was not bundled');
  return chunk.code;
}

let script: Promise<string> | null = null;

export interface EngineTimes {
  /** The plan of three children, before anything is warm, and the median of twenty after it. */
  readonly plan: { readonly first: number; readonly again: number };
  /** Asking ten thousand services whether they are open. */
  readonly openNow: { readonly first: number; readonly median: number };
}

/** The engine alone in an empty page on the slowed processor. It is today's, whatever build is measured. */
export async function engineTimes({ rate, isBroken }: Pick<Build, 'rate' | 'isBroken'>): Promise<EngineTimes> {
  script ??= engineScript();
  const code = await script;
  return withPhone(async (context) => {
    const page = await context.newPage();
    await slowDown(page, rate);
    await page.goto('about:blank');
    if (isBroken) await page.evaluate(dawdle);
    await page.evaluate(code);
    return page.evaluate(() => {
      const { planOnce, openNowOf10000 } = globalThis as unknown as {
        planOnce: () => { ms: number };
        openNowOf10000: () => { first: number; median: number };
      };
      const [first = Number.NaN, ...others] = Array.from({ length: 21 }, () => planOnce().ms);
      const again = others.sort((a, b) => a - b)[others.length >> 1] ?? Number.NaN;
      return { plan: { first, again }, openNow: openNowOf10000() };
    });
  });
}
