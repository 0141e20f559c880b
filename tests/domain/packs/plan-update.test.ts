import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import type { PackEntry } from '#domain/packs/manifest.ts';
import { isWanted, planUpdate } from '#domain/packs/plan-update.ts';

const vaasa = municipalityCode('905');
const helsinki = municipalityCode('091');

const pack = (id: string, changes: Partial<PackEntry> = {}): PackEntry => ({
  id,
  kind: 'directory',
  area: 'all',
  sha256: 'a',
  bytes: 100,
  url: `/data/${id}.json`,
  built: '2026-11-21',
  ...changes,
});
const nothingToDrop = { unkept: [], unlisted: [] };
const plan = (
  packs: readonly PackEntry[],
  stored: readonly PackEntry[],
  areas: readonly MunicipalityCode[] = [],
  kept: readonly MunicipalityCode[] = [],
) => {
  const { download, unkept, unlisted } = planUpdate({ format: 1, packs }, stored, areas, kept);
  return { download: download.map(({ id }) => id), unkept, unlisted };
};

describe('a phone', () => {
  test('that has nothing fetches what is for all, the smallest first', () => {
    const packs = [pack('large', { bytes: 400_000 }), pack('small', { bytes: 10 }), pack('other', { area: helsinki })];
    expect(plan(packs, [])).toEqual({ download: ['small', 'large'], ...nothingToDrop });
  });

  test('that has everything fetches nothing', () => {
    expect(plan([pack('a'), pack('b')], [pack('b'), pack('a')])).toEqual({ download: [], ...nothingToDrop });
  });

  test('fetches a pack whose content changed, not one that only has another day or size', () => {
    const stored = [pack('a'), pack('b')];
    expect(plan([pack('a', { sha256: 'b' }), pack('b', { built: '2026-11-22', bytes: 1 })], stored)).toEqual({
      download: ['a'],
      ...nothingToDrop,
    });
  });

  test('fetches the packs of the areas it wants, and of no other', () => {
    const packs = [pack('v', { area: vaasa }), pack('h', { area: helsinki })];
    expect(plan(packs, [], [vaasa]).download).toEqual(['v']);
    expect(plan(packs, [], [vaasa, helsinki]).download).toEqual(['v', 'h']);
    expect(plan(packs, []).download).toEqual([]);
  });

  test('keeps an area it looked at, and keeps it up to date: services may have moved into a further pack', () => {
    const stored = [pack('h', { area: helsinki })];
    const listed = [pack('h', { area: helsinki }), pack('h2', { area: helsinki })];
    expect(plan(listed, stored, [vaasa], [helsinki])).toEqual({ download: ['h2'], ...nothingToDrop });
    expect(plan(listed, [], [vaasa], [helsinki]).download).toEqual([]);
    const renewed = [pack('h', { area: helsinki, sha256: 'b' })];
    expect(plan(renewed, stored, [vaasa], [helsinki])).toEqual({ download: ['h'], ...nothingToDrop });
  });

  test('forgets a pack of an area that it neither wants nor keeps, also when there is a newer one', () => {
    const stored = [pack('h', { area: helsinki }), pack('a')];
    const listed = [pack('h', { area: helsinki, sha256: 'b' }), pack('a')];
    expect(plan(listed, stored, [vaasa])).toEqual({ download: [], unkept: ['h'], unlisted: [] });
  });

  test('forgets a pack that is no longer listed', () => {
    expect(plan([pack('a')], [pack('a'), pack('gone')])).toEqual({ download: [], unkept: [], unlisted: ['gone'] });
    expect(plan([], [pack('gone')])).toEqual({ download: [], unkept: [], unlisted: ['gone'] });
  });
});

describe('every plan', () => {
  const area = fc.constantFrom('all' as const, vaasa, helsinki, municipalityCode('853'));
  const anyPack = fc
    .record({
      id: fc.integer({ min: 0, max: 9 }),
      area,
      sha256: fc.constantFrom('a', 'b', 'c'),
      bytes: fc.nat(500_000),
    })
    .map(({ id, ...rest }) => pack(`pack-${id}`, rest));
  const packs = fc.uniqueArray(anyPack, { selector: ({ id }) => id });
  const areas = fc.uniqueArray(fc.constantFrom(vaasa, helsinki));
  type Law = (manifest: PackEntry[], stored: PackEntry[], areas: MunicipalityCode[], kept: MunicipalityCode[]) => void;
  const check = (law: Law) => fc.assert(fc.property(packs, packs, areas, areas, law));

  /** What `storePacks` makes of it. */
  const applied = (stored: readonly PackEntry[], { download, unkept, unlisted }: ReturnType<typeof planUpdate>) => {
    const gone = new Set([...unkept, ...unlisted, ...download.map(({ id }) => id)]);
    return [...stored.filter(({ id }) => !gone.has(id)), ...download];
  };

  test('leaves nothing to do once it is done', () => {
    check((listed, stored, wanted, kept) => {
      const manifest = { format: 1, packs: listed } as const;
      const after = applied(stored, planUpdate(manifest, stored, wanted, kept));
      expect(planUpdate(manifest, after, wanted, kept)).toEqual({ download: [], ...nothingToDrop });
    });
  });

  test('brings all that is wanted, each as the manifest lists it', () => {
    check((listed, stored, wanted, kept) => {
      const after = applied(stored, planUpdate({ format: 1, packs: listed }, stored, wanted, kept));
      const hashes = new Map(after.map(({ id, sha256 }) => [id, sha256]));
      for (const entry of listed) if (isWanted(entry, wanted)) expect(hashes.get(entry.id)).toBe(entry.sha256);
      for (const { id, sha256 } of after) expect(listed).toContainEqual(expect.objectContaining({ id, sha256 }));
    });
  });

  test('fetches nothing from an unwanted area of which the phone holds nothing, and nothing twice', () => {
    check((listed, stored, wanted, kept) => {
      const { download } = planUpdate({ format: 1, packs: listed }, stored, wanted, kept);
      const ids = new Set(stored.map(({ id }) => id));
      const held = new Set([...stored, ...listed.filter(({ id }) => ids.has(id))].map((entry) => entry.area));
      expect(download.filter((entry) => !isWanted(entry, wanted) && !held.has(entry.area))).toEqual([]);
      expect(new Set(download.map(({ id }) => id)).size).toBe(download.length);
      expect(download.map(({ bytes }) => bytes)).toEqual(download.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
    });
  });

  test('drops exactly what is not listed, wanted or kept', () => {
    check((listed, stored, wanted, kept) => {
      const { unkept, unlisted } = planUpdate({ format: 1, packs: listed }, stored, wanted, kept);
      const stays = new Set(listed.filter((entry) => isWanted(entry, [...wanted, ...kept])).map(({ id }) => id));
      const known = new Set(listed.map(({ id }) => id));
      const gone = stored.map(({ id }) => id).filter((id) => !stays.has(id));
      expect(unkept).toEqual(gone.filter((id) => known.has(id)));
      expect(unlisted).toEqual(gone.filter((id) => !known.has(id)));
    });
  });

  test('changes neither manifest nor store', () => {
    check((listed, stored, wanted, kept) => {
      const before = structuredClone({ listed, stored, wanted, kept });
      planUpdate({ format: 1, packs: listed }, stored, wanted, kept);
      expect({ listed, stored, wanted, kept }).toEqual(before);
    });
  });
});
