import type { PackEntry, PackManifest, SegmentEntry } from './manifest.ts';

/** A segment on the phone: of which pack, for which version of the engine, and as which file it came; `null` when made here. */
export interface HeldSegment {
  readonly id: string;
  readonly pack: string;
  readonly version: number;
  readonly sha256: string | null;
}

export interface SegmentToFetch {
  readonly pack: PackEntry;
  readonly search: SegmentEntry;
}

/**
 * The segments to fetch: those listed for the very packs that are here and for this engine, which the phone lacks or has only made
 * itself; with `renews` also those that were written anew, as with a better lexicon. The smallest first.
 */
export function planSegments(
  { packs }: PackManifest,
  stored: readonly Pick<PackEntry, 'id' | 'sha256'>[],
  held: readonly HeldSegment[],
  { version, renews }: { readonly version: number; readonly renews: boolean },
): readonly SegmentToFetch[] {
  const here = new Map(stored.map(({ id, sha256 }) => [id, sha256]));
  const isNeeded = (pack: PackEntry, search: SegmentEntry): boolean => {
    if (here.get(pack.id) !== pack.sha256 || search.version !== version) return false;
    const own = held.find(({ id }) => id === pack.id);
    const isUsable = own?.pack === pack.sha256 && own.version === version && own.sha256 !== null;
    return !isUsable || (renews && own.sha256 !== search.sha256);
  };
  return packs
    .flatMap((pack) => (pack.search && isNeeded(pack, pack.search) ? [{ pack, search: pack.search }] : []))
    .sort((a, b) => a.search.bytes - b.search.bytes);
}
