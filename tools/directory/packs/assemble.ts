import { createHash } from 'node:crypto';
import type { Override } from '#content/directory/overrides.ts';
import type { Service } from '#domain/directory/service.ts';
import { writeListPacks } from '#domain/packs/write-packs.ts';
import { withSegment, type SegmentTools } from '#domain/packs/write-segment.ts';
import type { Places } from '#domain/places/places.ts';
import { localDate } from '#domain/time/local-date.ts';
import { countryOf, forArea } from '#tools/directory/areas/placements.ts';
import { openPile } from '#tools/directory/packs/entry-pile.ts';
import { openPackFolder, packName, type WrittenFolder } from '#tools/directory/packs/pack-folder.ts';
import { byEntry, placeAll, serviceOf, type Placed } from '#tools/directory/packs/units.ts';

export interface AssembleRequest {
  /** Folder of the store. */
  readonly registers: string;
  /** Folder of the packs. */
  readonly out: string;
  readonly authored: readonly Service[];
  readonly overrides: readonly Override[];
  readonly places: Pick<Places, 'municipalities'>;
  /** What the packs' search segments are written with. */
  readonly search: SegmentTools;
  readonly progress?: (line: string) => void;
}

export interface Assembly extends Omit<Placed, 'byArea'>, WrittenFolder {
  readonly areas: number;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The day of a pack is that of its newest entry, so that the same entries are the same bytes on any day. */
const newest = (services: readonly Service[]) =>
  localDate(
    services
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '',
  );

/**
 * From the store to the packs, in two passes: over all entries for who is who and where, then area by area for the packs, so that only
 * one area's services lie in memory. The same store gives the same bytes. Throws what the disk throws, and `UnreadableStore`; the packs
 * in `out` are then as they were.
 */
export function assemble({ registers, out, authored, overrides, places, search, progress }: AssembleRequest): Assembly {
  const country = countryOf(places);
  const pile = openPile(registers, authored);
  const folder = openPackFolder(out);
  try {
    const { byArea, ...placed } = placeAll(pile, country, overrides);
    const said = byEntry(overrides);
    const areas = [...byArea].sort(([a], [b]) => compare(a, b));
    for (const [index, [area, units]] of areas.entries()) {
      const services = units
        .toSorted((a, b) => compare(a.id, b.id))
        .map((unit) => forArea(serviceOf(unit, pile, said), area, country));
      const request = { kind: 'directory', area, name: packName, built: newest(services) } as const;
      for (const { entry, text } of writeListPacks(request, services, sha256))
        folder.add({ text, ...withSegment(entry, text, search) });
      if ((index + 1) % 50 === 0) progress?.(`packs of ${index + 1} of ${areas.length} areas are made`);
    }
    return { ...placed, areas: areas.length, ...folder.finish() };
  } finally {
    folder.abandon();
    pile.close();
  }
}
