import type { PackEntry, SegmentEntry } from '#domain/packs/manifest.ts';
import type { HeldSegment } from '#domain/packs/plan-segments.ts';
import { segmentVersion } from '#domain/search/segment-format.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { reference } from './reference-database.ts';
import type { SegmentRow } from './reference-schema.ts';
import type { ReadySegment } from './search-source/source.ts';

type Pack = Pick<PackEntry, 'id' | 'sha256'>;

/** Which segments are on this phone. */
export const listSegments = (): Promise<Result<HeldSegment[], StorageFailure>> =>
  reference.run(async (db) => {
    const rows: HeldSegment[] = [];
    // One after the other, so that their bytes do not lie in memory together.
    await db.segments.each(({ id, pack, version, sha256 }) => rows.push({ id, pack, version, sha256 }));
    return rows;
  });

/** Takes the place of an older one, if the pack itself is still here. */
const keep = (row: SegmentRow, isWanted: (held: SegmentRow | undefined) => boolean) =>
  reference.run((db) =>
    db.transaction('rw', db.entries, db.segments, async () => {
      if ((await db.entries.get(row.id))?.sha256 !== row.pack || !isWanted(await db.segments.get(row.id))) return;
      await db.segments.delete(row.id);
      await db.segments.add(row);
    }),
  );

/** Keeps a segment that was fetched and checked against `search`. */
export const storeSegment = (
  { id, sha256 }: Pack,
  search: SegmentEntry,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<void, StorageFailure>> =>
  keep({ id, pack: sha256, version: search.version, sha256: search.sha256, bytes }, () => true);

const isOf = ({ sha256 }: Pack, row: SegmentRow | undefined): row is SegmentRow =>
  row?.pack === sha256 && row.version === segmentVersion;

/** Keeps a segment that this phone has made, unless the server's is here. Where nothing can be kept it is made again next time. */
export async function keepMadeSegment(pack: Pack, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const row = { id: pack.id, pack: pack.sha256, version: segmentVersion, sha256: null, bytes };
  await keep(row, (held) => !isOf(pack, held) || held.sha256 === null);
}

/** The segment of this very pack and this engine, `null` when there is none. */
export async function readSegment(pack: Pack): Promise<ReadySegment | null> {
  const row = await reference.run((db) => db.segments.get(pack.id));
  return row.ok && isOf(pack, row.value) ? { bytes: row.value.bytes, isFetched: row.value.sha256 !== null } : null;
}
