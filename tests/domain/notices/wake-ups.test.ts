import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wakeUps } from '#domain/notices/wake-ups.ts';
import { at, notice } from '#tests/domain/notices/notice-samples.ts';

const start = at('2026-12-01 00:00');
const quarter = 15 * 60_000;
const someNotices = fc
  .uniqueArray(fc.integer({ min: -1_000, max: 200_000 }), { maxLength: 120 })
  .map((minutes) => minutes.map((m) => notice(`n${m}`, '2026-12-01 00:00', { at: start + m * 60_000 })));

test('wakes the phone at quarters, never before its time, for what comes next', () => {
  fc.assert(
    fc.property(someNotices, (notices) => {
      const list = wakeUps(notices, start);
      expect(list.length).toBeLessThanOrEqual(64);
      const times = list.map((wake) => wake.at);
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
      for (const wake of list) {
        expect(wake.at % quarter).toBe(0);
        for (const each of wake.notices) {
          expect(each.at).toBeGreaterThan(start);
          expect(wake.at - each.at).toBeGreaterThanOrEqual(0);
          expect(wake.at - each.at).toBeLessThan(quarter);
        }
      }
      const coming = notices.filter((each) => each.at > start).sort((a, b) => a.at - b.at);
      const listed = list.flatMap((wake) => wake.notices);
      expect(listed).toEqual(coming.slice(0, listed.length));
      if (list.length < 64) expect(listed).toHaveLength(coming.length);
    }),
  );
});
