import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLive } from '#domain/sync/life.ts';
import { merge } from '#domain/sync/merge.ts';
import { canonical, emptyRecord } from '#domain/sync/record.ts';
import { restamp } from '#domain/sync/restamp.ts';
import { covers } from '#domain/sync/version-vector.ts';
import { remove, write } from '#domain/sync/write.ts';
import { actors, play, steps } from './histories.ts';

const [old, other] = actors;
const fresh = 'actor-99';

test('a device that was copied keeps its unsent writes beside those of its twin', () => {
  const sent = write(emptyRecord, old, 1, { note: 'x' });
  const [mine, twin] = [write(sent, old, 2, { note: 'mine' }), write(sent, old, 2, { note: 'twin' })];
  const renamed = restamp(mine, old, 1, fresh);
  expect(renamed.c).toEqual({ [old]: 1, [fresh]: 1 });
  expect(merge(renamed, twin).f['note']?.map(({ v }) => v)).toEqual(['twin', 'mine']);
});

test('what is sent already keeps its name', () => {
  const record = write(write(emptyRecord, other, 1, { note: 'x' }), old, 2, { weight: 1 });
  expect(canonical(restamp(record, old, 1, fresh))).toBe(canonical(record));
});

test('a deletion knows the renamed writes that it had seen', () => {
  const record = remove(write(write(emptyRecord, old, 1, { note: 'x' }), old, 2, { weight: 1 }), old, 3);
  expect(isLive(restamp(record, old, 1, fresh))).toBe(false);
  expect(isLive(merge(restamp(record, old, 1, fresh), write(emptyRecord, old, 1, { note: 'x' })))).toBe(false);
});

test('over any history it changes no value, no life and no order, leaves the original alone, and its vector covers all', () => {
  fc.assert(
    fc.property(steps, fc.nat(3), (history, sent) => {
      const [record] = play(history);
      const before = canonical(record);
      const renamed = restamp(record, old, sent, fresh);
      expect(canonical(record)).toBe(before);
      expect(isLive(renamed)).toBe(isLive(record));
      for (const [name, siblings] of Object.entries(renamed.f)) {
        for (const sibling of siblings) expect(covers(renamed.c, sibling)).toBe(true);
        expect(siblings.some(({ a, n }) => a === old && n > sent)).toBe(false);
        expect(siblings.map(({ t }) => t)).toEqual(record.f[name]?.map(({ t }) => t));
      }
    }),
    { numRuns: 1_000 },
  );
});
