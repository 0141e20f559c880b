import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOff } from '#domain/sync/back-off.ts';
import { statusAfter } from '#domain/sync/sync-status.ts';

test('each refusal has the one status that tells it', () => {
  expect(statusAfter('offline', 3, 9)).toEqual({ kind: 'offline', waiting: 3, nextAt: 9 });
  expect(statusAfter('gone', 3, 9)).toEqual({ kind: 'stopped', reason: 'gone', waiting: 3 });
  expect(statusAfter('trouble', 3, 9)).toEqual({ kind: 'retrying', reason: 'trouble', waiting: 3, nextAt: 9 });
});

test('tries come further apart, up to a quarter of an hour, and never sooner than the relay asked', () => {
  expect([1, 2, 3, 20].map((failures) => backOff(failures, null, 0))).toEqual([5_000, 10_000, 20_000, 900_000]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.nat(7_200),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, seconds, chance) => {
        const delay = backOff(failures, seconds, chance);
        expect(delay).toBeGreaterThanOrEqual(Math.max(5_000, seconds * 1_000));
        expect(delay).toBeLessThanOrEqual(Math.max(900_000, seconds * 1_000) * 1.25);
      },
    ),
  );
});
