import { isLive } from './life.ts';
import { deletion, type SyncRecord } from './record.ts';
import { seenOf } from './version-vector.ts';

/** When a record was deleted, ms by the deleter's clock; `null` while it lives, or when nothing of it is left to forget. */
export function deletedAt(record: SyncRecord): number | null {
  const last = record.f[deletion]?.at(-1);
  const holdsMore = Object.keys(record.f).some((name) => name !== deletion);
  return last && holdsMore && !isLive(record) ? last.t : null;
}

/**
 * A deleted record without its contents: one more write of this device, which stands for everything that this state has seen, itself
 * included, and says no more than that it is deleted. What another device wrote without having seen the deletion still wins. The time
 * stays the deletion's: it was not deleted anew.
 */
export function withoutContents(record: SyncRecord, actor: string): SyncRecord {
  const n = seenOf(record.c, actor) + 1;
  const c = { ...record.c, [actor]: n };
  const t = 1 + Math.max(...(record.f[deletion] ?? []).map((seen) => seen.t));
  return { c, f: { [deletion]: [{ a: actor, n, t, v: c }] } };
}
