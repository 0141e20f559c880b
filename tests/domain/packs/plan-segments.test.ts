import { describe, expect, test } from 'vitest';
import type { PackEntry } from '#domain/packs/manifest.ts';
import { planSegments, type HeldSegment } from '#domain/packs/plan-segments.ts';

const pack = (id: string, search?: Partial<NonNullable<PackEntry['search']>>): PackEntry => ({
  ...{ id, kind: 'directory', area: 'all', sha256: 'p', bytes: 1, url: `/data/${id}.json`, built: '2026-11-22' },
  ...(search && { search: { version: 2, url: `/data/${id}.bin`, sha256: 's', bytes: 10, ...search } }),
});
const held = (id: string, changes: Partial<HeldSegment> = {}): HeldSegment => ({
  ...{ id, pack: 'p', version: 2, sha256: 's' },
  ...changes,
});
const plan = (packs: readonly PackEntry[], segments: readonly HeldSegment[], renews = true, stored = packs) =>
  planSegments({ format: 1, packs }, stored, segments, { version: 2, renews }).map(({ search }) => search.url);

describe('a phone fetches the segment of a pack', () => {
  test('that is here and has none, the smallest first; a pack that came without one asks for nothing', () => {
    const packs = [pack('large', { bytes: 99 }), pack('small', {}), pack('without')];
    expect(plan(packs, [])).toEqual(['/data/small.bin', '/data/large.bin']);
    expect(plan(packs, [held('small'), held('large')])).toEqual([]);
  });

  test('only when the pack is the very one that the segment is of', () => {
    expect(plan([pack('a', {})], [], true, [{ ...pack('a'), sha256: 'older' }])).toEqual([]);
    expect(plan([pack('a', {})], [], true, [])).toEqual([]);
  });

  test('when its own is of another pack, of another version, or made here', () => {
    for (const changes of [{ pack: 'older' }, { version: 1 }, { sha256: null }])
      expect(plan([pack('a', {})], [held('a', changes)], false)).toEqual(['/data/a.bin']);
  });

  test('of no other engine than its own', () => {
    expect(plan([pack('a', { version: 3 })], [])).toEqual([]);
  });

  test('written anew when newer data may be fetched at all', () => {
    const packs = [pack('a', { sha256: 'better lexicon' })];
    expect(plan(packs, [held('a')], true)).toEqual(['/data/a.bin']);
    expect(plan(packs, [held('a')], false)).toEqual([]);
  });
});
