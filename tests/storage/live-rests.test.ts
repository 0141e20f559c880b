import { afterEach, describe, expect, test } from 'vitest';
import { newRow } from '#storage/sync/rows.ts';
import { aino } from './samples.ts';
import { openTab, settle } from './tab.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('watchers', () => {
  test('of pages sleep through what sharing notes for itself, and wake for a row', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    await settle(300);
    const asked = { pages: 0, sharing: 0 };
    for (const of of ['pages', 'sharing'] as const) {
      const count = () => Promise.resolve((asked[of] += 1));
      stops.push(
        tab.watch(
          count,
          () => undefined,
          () => undefined,
          of,
        ),
      );
    }
    await settle(300);
    await tab.personal.run((db) => db.synced.put({ ...newRow('family', 'favourites|112'), dirty: 1 }));
    await settle(300);
    expect(asked).toEqual({ pages: 1, sharing: 2 });
    await tab.saveChild(aino, { nickname: 'Aino' });
    await settle(300);
    expect(asked).toEqual({ pages: 2, sharing: 3 });
  });

  test('of sharing rest after an answer: a burst of writes is two questions', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    await settle(300);
    let asked = 0;
    stops.push(
      tab.watch(
        () => Promise.resolve((asked += 1)),
        () => undefined,
        () => undefined,
        'sharing',
      ),
    );
    await settle();
    const begun = performance.now();
    for (let write = 0; write < 10; write += 1) {
      await tab.saveChild(aino, { nickname: `Aino ${write}` });
      await settle(5);
    }
    await settle(300);
    // One for each rest that fits in, however long a busy machine takes for ten writes; and never the tenth left out.
    expect(asked).toBeLessThanOrEqual(2 + (performance.now() - begun) / 200);
    expect(asked).toBeGreaterThan(1);
  });
});
