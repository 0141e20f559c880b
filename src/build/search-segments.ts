import { withSegment, type SegmentTools } from '#domain/packs/write-segment.ts';
import { segmentVersion } from '#domain/search/segment-format.ts';
import type { PackToShip } from './content-packs.ts';

/** A pack as it stands on the site, its segment beside it. */
export interface PackWithSegment extends PackToShip {
  readonly segment: Uint8Array | null;
}

/**
 * The packs with their segments. One that an import has written stays as it is, unless it was written for another version of the
 * engine.
 */
export const withSegments = (packs: readonly PackToShip[], tools: SegmentTools): PackWithSegment[] =>
  packs.map((pack) => {
    const isReady = pack.segment !== undefined && pack.entry.search?.version === segmentVersion;
    return isReady
      ? { ...pack, segment: pack.segment ?? null }
      : { text: pack.text, ...withSegment(pack.entry, pack.text, tools) };
  });
