import type { CDPSession, Page } from '@playwright/test';
import { interactions, useApp } from '#tests/bench/parts/interactions.ts';
import type { Build, Note, Part } from '#tests/bench/parts/part.ts';
import { leakOnTaps } from '#tests/bench/phone/bad-manners.ts';
import { enterFamily } from '#tests/bench/phone/family.ts';
import { firstVisit } from '#tests/bench/phone/open-phone.ts';
import { withServedPhone } from '#tests/bench/phone/served-phone.ts';

const total = 500;
const step = 100;
const longMs = 30 * 60_000;

/** The machine code that the browser makes of what runs often lies in the heap too, grows for an hour, and is no page's doing. */
const noCompiledCode = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];

interface Held {
  readonly after: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds when everything that nobody needs has been thrown away. */
async function held(page: Page, session: CDPSession, after: number): Promise<Held> {
  // What is still under way has its own.
  await page.waitForTimeout(1_500);
  for (let again = 0; again < 3; again += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { after, heap: of('JSHeapUsedSize') / 1_000, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function visit(page: Page, session: CDPSession, isLong: boolean): Promise<Held[]> {
  const samples = [await held(page, session, 0)];
  const begun = performance.now();
  for (let done = 0; done < total || (isLong && performance.now() - begun < longMs); done += interactions.length) {
    await useApp(page);
    const after = done + interactions.length;
    if (after % step === 0) samples.push(await held(page, session, after));
  }
  return samples;
}

const said = ({ after, heap, nodes, listeners }: Held) =>
  `    after ${after}: ${heap.toFixed(0)} kB of heap, ${nodes} nodes, ${listeners} listeners`;

async function measure({ folder, isLong, isBroken }: Build, note: Note): Promise<void> {
  await withServedPhone(
    folder,
    async (context, site) => {
      if (isBroken) await context.addInitScript(leakOnTaps);
      const page = await context.newPage();
      await firstVisit(page, `${site.url}/fi/family`);
      await enterFamily(page);
      await page.goto(`${site.url}/fi/`);
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      await session.send('HeapProfiler.enable');
      const samples = await visit(page, session, isLong);
      console.log(samples.map(said).join('\n'));
      // The first hundred load what every page needs and keep it.
      const [warm, end] = [samples[1], samples.at(-1)];
      if (!warm || !end) return;
      note('heap after 100 interactions', warm.heap);
      note('heap at the end', end.heap);
      for (const of of ['heap', 'nodes', 'listeners'] as const)
        note(`${of}, growth`, ((end[of] - warm[of]) / (end.after - warm.after)) * 100);
    },
    noCompiledCode,
  );
}

/** 500 interactions in one visit: what each hundred after the first leaves behind. */
export const memory: Part = {
  runs: 1,
  lines: {
    'heap after 100 interactions': { unit: 'kB', aim: null },
    'heap at the end': { unit: 'kB', aim: null },
    'heap, growth': { unit: 'kB per 100', aim: 50 },
    'nodes, growth': { unit: 'per 100', aim: 5 },
    'listeners, growth': { unit: 'per 100', aim: 1 },
  },
  measure,
};
