// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { history } from '#tests/soak/history.ts';
import { inMemory } from '#tests/soak/in-memory.ts';
import { runHistory, type Counts } from '#tests/soak/run-history.ts';

/** The share of the soak that every run of the tests does; `npm run soak` goes on from here with other seeds. */
const [numRuns, seed] = [60, 20261122];

test('families with bad networks, wrong clocks, copied phones and a relay that forgets lose nothing and agree', async () => {
  const counts: Counts = {};
  await fc.assert(
    fc.asyncProperty(history, (played) => runHistory(played, inMemory, counts)),
    { numRuns, seed },
  );
  // A history in which nothing of a kind happened would show nothing about it.
  for (const what of [
    'text',
    'delete',
    'sync',
    'two-tabs',
    'full',
    'arrive',
    'clock',
    'paste',
    'restore',
    'wipe',
    'put-out',
    'is out',
  ])
    expect(counts[what], what).toBeGreaterThan(5);
}, 120_000);
