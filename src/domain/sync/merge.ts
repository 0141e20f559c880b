import { inOrder, type Sibling, type SyncRecord } from './record.ts';
import { covers, joined } from './version-vector.ts';

/** Two values under one (a, n) come from a device that was copied, before it noticed: every device keeps the same one. */
const oneOf = (x: Sibling, y: Sibling): Sibling => (inOrder(x, y) < 0 ? y : x);

/**
 * Joins what two devices know of a record: a value stays if both have it, or if the other one has never seen it.
 * Commutative, associative and idempotent, so the order and number of deliveries do not matter.
 */
export function merge(one: SyncRecord, other: SyncRecord): SyncRecord {
  const f: Record<string, readonly Sibling[]> = {};
  for (const name of new Set([...Object.keys(one.f), ...Object.keys(other.f)])) {
    const [here, there] = [one.f[name] ?? [], other.f[name] ?? []];
    const twinIn = (siblings: readonly Sibling[], { a, n }: Sibling) => siblings.find((x) => x.a === a && x.n === n);
    const kept = [
      ...here.flatMap((sibling) => {
        const twin = twinIn(there, sibling);
        if (twin) return [oneOf(sibling, twin)];
        return covers(other.c, sibling) ? [] : [sibling];
      }),
      ...there.filter((sibling) => !covers(one.c, sibling) && !twinIn(here, sibling)),
    ];
    if (kept.length > 0) f[name] = kept.sort(inOrder);
  }
  return { c: joined(one.c, other.c), f };
}
