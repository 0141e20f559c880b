import { deletion, type Sibling, type SyncRecord, type VersionVector } from './record.ts';
import { covers, joined } from './version-vector.ts';

const deletions = (record: SyncRecord): VersionVector[] =>
  (record.f[deletion] ?? []).flatMap(({ v }) => (v && typeof v === 'object' ? [v as VersionVector] : []));

/** True while something in the record was unseen by everyone who deleted it: an edit wins over a deletion that did not know of it. */
export function isLive(record: SyncRecord): boolean {
  const seen = deletions(record).reduce<VersionVector>(joined, {});
  return Object.entries(record.f).some(([name, siblings]) =>
    siblings.some((sibling: Sibling) => (name !== deletion || sibling.v === null) && !covers(seen, sibling)),
  );
}
