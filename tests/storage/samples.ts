import type { PackEntry, PackKind } from '#domain/packs/manifest.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import { childId, municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';

export const aino = childId('a1'.repeat(16));
export const eino = childId('e1'.repeat(16));
export const vaasa = municipalityCode('905');
export const helsinki = municipalityCode('091');
export const today = localDate('2026-11-21');
export const reminder = (child: string, rule = 'ecec-apply-4mo'): string => `reminder:${child}:${rule}`;

export function samplePack(
  id: string,
  content: unknown,
  changes: Partial<Omit<PackEntry, 'kind'>> & { kind?: PackKind } = {},
): StoredPack {
  const entry: PackEntry = {
    id,
    kind: 'directory',
    area: 'all',
    sha256: `hash of ${id}: ${JSON.stringify(content)}`,
    bytes: 1,
    url: `/data/${id}.json`,
    built: '2026-11-21',
    ...changes,
  };
  return { entry, content } as StoredPack;
}
