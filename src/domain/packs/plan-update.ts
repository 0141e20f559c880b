import type { PackArea, PackEntry, PackManifest } from './manifest.ts';

export interface UpdatePlan {
  /** New or changed packs that this phone wants, smallest first so that the essentials arrive early. */
  readonly download: readonly PackEntry[];
  /** Ids of stored packs that the manifest no longer lists. */
  readonly drop: readonly string[];
}

/** Every phone keeps what is for all; an area's packs only where a municipality there was chosen or is being shown. */
export const isWanted = (entry: PackEntry, areas: readonly PackArea[]): boolean =>
  entry.area === 'all' || areas.some((area) => area === entry.area);

/**
 * What to fetch and what to forget. A pack of an area no longer chosen stays as long as the manifest lists it: it may be
 * read again without a network, and an updated one is fetched again like any other that the phone holds.
 */
export function planUpdate(
  manifest: PackManifest,
  stored: readonly PackEntry[],
  areas: readonly PackArea[],
): UpdatePlan {
  const held = new Map(stored.map((entry) => [entry.id, entry]));
  const download = manifest.packs
    .filter((entry) => (isWanted(entry, areas) || held.has(entry.id)) && held.get(entry.id)?.sha256 !== entry.sha256)
    .sort((a, b) => a.bytes - b.bytes);
  const listed = new Set(manifest.packs.map((entry) => entry.id));
  return { download, drop: stored.filter((entry) => !listed.has(entry.id)).map((entry) => entry.id) };
}
