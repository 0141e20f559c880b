import type { PackArea, PackEntry, PackManifest } from './manifest.ts';

export interface UpdatePlan {
  /** New or changed packs that this phone wants, smallest first so that the essentials arrive early. */
  readonly download: readonly PackEntry[];
  /** Ids of stored packs whose area is no longer kept. */
  readonly unkept: readonly string[];
  /**
   * Ids of stored packs that the manifest no longer lists. What they held may be in those to fetch, so they go only once all of
   * `download` is stored: else a family's services are gone until the next network.
   */
  readonly unlisted: readonly string[];
}

/** Every phone keeps what is for all; an area's packs only where a municipality there was chosen or is being shown. */
export const isWanted = (entry: Pick<PackEntry, 'area'>, areas: readonly PackArea[]): boolean =>
  entry.area === 'all' || areas.some((area) => area === entry.area);

/**
 * What to fetch and what to forget. `wanted` areas are fetched. Another area that is `kept` and of which something is here stays up to
 * date as a whole (its services may have moved into a further pack), for it may be read again without a network; any other area goes.
 * What is wanted is always kept.
 */
export function planUpdate(
  manifest: PackManifest,
  stored: readonly PackEntry[],
  wanted: readonly PackArea[],
  kept: readonly PackArea[],
): UpdatePlan {
  const held = new Map(stored.map((entry) => [entry.id, entry]));
  const isKept = (entry: PackEntry) => isWanted(entry, wanted) || isWanted(entry, kept);
  const here = new Set([...stored, ...manifest.packs.filter(({ id }) => held.has(id))].map(({ area }) => area));
  const download = manifest.packs
    .filter(
      (entry) =>
        (isWanted(entry, wanted) || (here.has(entry.area) && isKept(entry))) &&
        held.get(entry.id)?.sha256 !== entry.sha256,
    )
    .sort((a, b) => a.bytes - b.bytes);
  const listed = new Map(manifest.packs.map((entry) => [entry.id, entry]));
  const ids = stored.map(({ id }) => id);
  return {
    download,
    unkept: ids.filter((id) => {
      const now = listed.get(id);
      return now && !isKept(now);
    }),
    unlisted: ids.filter((id) => !listed.has(id)),
  };
}
