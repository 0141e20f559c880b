import { deletion, type Changes, type Sibling, type SyncRecord } from './record.ts';
import { seenOf } from './version-vector.ts';

/**
 * A write of this device: its values stand for every value of these registers that this state has seen.
 * An overwrite always sorts after what it overwrote, also when the device's clock stands still or runs backwards.
 */
export function write(record: SyncRecord, actor: string, now: number, changes: Changes): SyncRecord {
  const n = seenOf(record.c, actor) + 1;
  const f: Record<string, readonly Sibling[]> = { ...record.f };
  for (const [name, v] of Object.entries(changes)) {
    const t = Math.max(now, ...(record.f[name] ?? []).map((seen) => seen.t + 1));
    f[name] = [v === undefined ? { a: actor, n, t } : { a: actor, n, t, v }];
  }
  return { c: { ...record.c, [actor]: n }, f };
}

/** Deletes what this state has seen, and nothing that it has not. The contents stay in the record. */
export const remove = (record: SyncRecord, actor: string, now: number): SyncRecord =>
  write(record, actor, now, { [deletion]: record.c });
