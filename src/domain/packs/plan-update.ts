import type { PackArea, PackEntry, PackManifest } from './manifest.ts';

export interface UpdatePlan {
  /** New or changed packs that this phone wants, smallest first so that the essentials arrive early. */
  readonly download: readonly PackEntry[];
  /** Ids of stored packs that the manifest no longer lists, or whose area is no longer kept. */
  readonly drop: readonly string[];
}

/** Every phone keeps what is for all; an area's packs only where a municipality there was chosen or is being shown. */
export const isWanted = (entry: Pick<PackEntry, 'area'>, areas: readonly PackArea[]): boolean =>
  entry.area === 'all' || areas.some((area) => area === entry.area);

/**
 * What to fetch and what to forget. `wanted` areas are fetched. A pack of another area that is `kept` stays and is kept up to date,
 * for it may be read again without a network; one of any other area goes. What is wanted is always kept.
 */
export function planUpdate(
  manifest: PackManifest,
  stored: readonly PackEntry[],
  wanted: readonly PackArea[],
  kept: readonly PackArea[],
): UpdatePlan {
  const held = new Map(stored.map((entry) => [entry.id, entry]));
  const isKept = (entry: PackEntry) => isWanted(entry, wanted) || isWanted(entry, kept);
  const download = manifest.packs
    .filter(
      (entry) =>
        (isWanted(entry, wanted) || (held.has(entry.id) && isKept(entry))) &&
        held.get(entry.id)?.sha256 !== entry.sha256,
    )
    .sort((a, b) => a.bytes - b.bytes);
  const listed = new Map(manifest.packs.map((entry) => [entry.id, entry]));
  const drop = stored.filter((entry) => {
    const now = listed.get(entry.id);
    return !now || !isKept(now);
  });
  return { download, drop: drop.map((entry) => entry.id) };
}
