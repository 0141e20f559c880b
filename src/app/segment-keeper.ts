import type { PackEntry, PackManifest, SegmentEntry } from '#domain/packs/manifest.ts';
import { planSegments } from '#domain/packs/plan-segments.ts';
import { segmentVersion } from '#domain/search/segment-format.ts';
import { downloadBytes } from '#platform/download.ts';
import { listPacks } from '#storage/packs.ts';
import { listSegments, storeSegment } from '#storage/segments.ts';

async function fetchSegment(pack: PackEntry, search: SegmentEntry): Promise<void> {
  const bytes = await downloadBytes(search);
  // Next time, then. Until it is here the phone searches with one that it makes itself.
  if (bytes.ok) await storeSegment(pack, search, bytes.value);
}

/**
 * Fetches the search segments of the packs that are here: after them, for what can be read is worth more than what can be found. A
 * segment that does not come holds up nothing. `renews`: also newer ones of packs that can be searched already.
 */
export async function keepSegments(manifest: PackManifest, renews: boolean): Promise<void> {
  const [packs, held] = await Promise.all([listPacks(), listSegments()]);
  if (!packs.ok || !held.ok) return;
  for (const { pack, search } of planSegments(manifest, packs.value, held.value, { version: segmentVersion, renews }))
    await fetchSegment(pack, search);
}
