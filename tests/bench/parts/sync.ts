import { beginAndJoin } from '#tests/bench/first-sync.ts';
import type { Part } from '#tests/bench/parts/part.ts';
import { withRelaySite } from '#tests/bench/phone/relay-site.ts';

/** A family of 300 records begins to share, and a second phone joins. */
export const sync: Part = {
  runs: 3,
  lines: {
    'sharing begins: from the tap to the code': { unit: 'ms', aim: null },
    'sharing begins: longest task': { unit: 'ms', aim: 50 },
    'joining: until all 300 are there': { unit: 'ms', aim: 1_000 },
    'joining: longest task': { unit: 'ms', aim: 50 },
  },
  measure: ({ folder, rate }, note) =>
    withRelaySite(folder, async ({ url }) => {
      const { beginning, joining } = await beginAndJoin(url, rate);
      note('sharing begins: from the tap to the code', beginning.ms);
      note('sharing begins: longest task', Math.max(0, ...beginning.tasks));
      note('joining: until all 300 are there', joining.ms);
      note('joining: longest task', Math.max(0, ...joining.tasks));
    }),
};
