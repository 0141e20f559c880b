import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLive } from '#domain/sync/life.ts';
import { merge } from '#domain/sync/merge.ts';
import { canonical, deletion, emptyRecord, type SyncRecord } from '#domain/sync/record.ts';
import { covers } from '#domain/sync/version-vector.ts';
import { remove, write } from '#domain/sync/write.ts';
import { actors, play, steps, together } from './histories.ts';

const [a, b] = actors;
const values = (record: SyncRecord, field: string) => (record.f[field] ?? []).map(({ v }) => v);
const runs = { numRuns: 2_000 };

describe('merging, over any history of three devices,', () => {
  const law = (check: (...held: readonly [SyncRecord, SyncRecord, SyncRecord]) => void) =>
    fc.assert(
      fc.property(steps, (history) => {
        check(...play(history));
      }),
      runs,
    );

  test('is commutative', () => {
    law((x, y) => expect(canonical(merge(x, y))).toBe(canonical(merge(y, x))));
  });
  test('is associative', () => {
    law((x, y, z) => expect(canonical(merge(x, merge(y, z)))).toBe(canonical(merge(merge(x, y), z))));
  });
  test('is idempotent', () => {
    law((x, y) => {
      expect(canonical(merge(x, x))).toBe(canonical(x));
      expect(canonical(merge(merge(x, y), y))).toBe(canonical(merge(x, y)));
    });
  });
  test('keeps every value that nobody has overwritten', () => {
    law((...held) => {
      const all = together(...held);
      for (const record of held)
        for (const [name, siblings] of Object.entries(record.f))
          for (const sibling of siblings) {
            const wasOverwritten = held.some(
              (other) =>
                covers(other.c, sibling) &&
                !other.f[name]?.some(({ a: who, n }) => who === sibling.a && n === sibling.n),
            );
            if (!wasOverwritten) expect(all.f[name]).toContainEqual(sibling);
          }
    });
  });
  test('leaves no value that its own vector does not cover, and no register without a value', () => {
    law((...held) => {
      const all = together(...held);
      for (const siblings of Object.values(all.f)) {
        expect(siblings.length).toBeGreaterThan(0);
        for (const sibling of siblings) expect(covers(all.c, sibling)).toBe(true);
      }
    });
  });
  test('lists the values in one order everywhere', () => {
    law((x, y, z) => expect(together(x, y, z).f).toEqual(together(z, y, x).f));
  });
});

describe('merging', () => {
  const base = write(emptyRecord, a, 100, { weight: 1, note: 'x' });

  test('keeps edits of two fields', () => {
    const merged = merge(write(base, a, 200, { weight: 2 }), write(base, b, 150, { note: 'y' }));
    expect([values(merged, 'weight'), values(merged, 'note')]).toEqual([[2], ['y']]);
  });
  test('lists two edits of one field, the later last', () => {
    const merged = merge(write(base, a, 300, { weight: 2 }), write(base, b, 200, { weight: 3 }));
    expect(values(merged, 'weight')).toEqual([3, 2]);
  });
  test('lets a value overwrite what its writer saw, whatever the clocks say', () => {
    const far = write(base, a, 9e15, { weight: 2 });
    const after = write(merge(base, far), b, 5, { weight: 3 });
    expect(values(merge(far, after), 'weight')).toEqual([3]);
    const concurrent = write(base, a, 8e15, { weight: 4 });
    expect(values(merge(after, concurrent), 'weight').at(-1)).toBe(3);
  });
  test('orders a write after what it overwrote, also by a clock that stands still or runs backwards', () => {
    const again = write(write(base, a, 100, { weight: 2 }), a, 0, { weight: 3 });
    expect(again.f['weight']).toEqual([{ a, n: 3, t: 102, v: 3 }]);
    expect(write(base, a, 500, { weight: 2 }).f['weight']).toMatchObject([{ t: 500 }]);
  });
  test('keeps one of two values under one name, the same on either side', () => {
    const [x, y] = [write(base, a, 200, { weight: 'x' }), write(base, a, 300, { weight: 'x' })];
    expect(canonical(merge(x, y))).toBe(canonical(merge(y, x)));
    expect(merge(x, y).f['weight']).toHaveLength(1);
  });
});

describe('a deletion', () => {
  const base = write(emptyRecord, a, 100, { note: 'x' });
  const deleted = remove(base, a, 200);

  test('takes away what its maker saw', () => {
    expect(isLive(base)).toBe(true);
    expect(isLive(deleted)).toBe(false);
    expect(isLive(merge(base, deleted))).toBe(false);
  });
  test('loses against an edit that it had not seen, and the contents come back whole', () => {
    const edited = write(base, b, 50, { weight: 3 });
    const merged = merge(deleted, edited);
    expect(isLive(merged)).toBe(true);
    expect([values(merged, 'note'), values(merged, 'weight')]).toEqual([['x'], [3]]);
  });
  test('wins over an edit that it had seen, whatever the clocks say', () => {
    const edited = write(base, b, 9e15, { weight: 3 });
    expect(isLive(merge(edited, remove(edited, a, 0)))).toBe(false);
  });
  test('of two devices that saw different edits takes both away', () => {
    const [one, other] = [write(base, a, 1, { note: 'y' }), write(base, b, 1, { weight: 3 })];
    expect(isLive(merge(remove(one, a, 2), remove(other, b, 2)))).toBe(false);
  });
  test('can be undone, on another device too', () => {
    expect(isLive(write(deleted, b, 300, { [deletion]: null }))).toBe(true);
  });
  test('of something that was written anew elsewhere meanwhile leaves it', () => {
    const anew = write(deleted, b, 300, { note: 'z', [deletion]: null });
    expect(isLive(merge(anew, remove(deleted, a, 400)))).toBe(true);
  });
  test('of nothing is no record', () => {
    expect(isLive(emptyRecord)).toBe(false);
    expect(isLive(remove(emptyRecord, a, 1))).toBe(false);
  });
});
