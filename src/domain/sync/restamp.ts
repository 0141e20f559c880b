import { deletion, inOrder, type Json, type Sibling, type SyncRecord, type VersionVector } from './record.ts';
import { seenOf } from './version-vector.ts';

/**
 * Gives a new name to the writes that were never acknowledged: when a device finds that it was copied or rolled back, its twin may
 * have used the same (a, n) for something else. `sent` is the last own write that the server has.
 */
export function restamp(record: SyncRecord, old: string, sent: number, actor: string): SyncRecord {
  const isMine = ({ a, n }: Sibling) => a === old && n > sent;
  const mine = Object.values(record.f)
    .flat()
    .filter(isMine)
    .map(({ n }) => n);
  const numbers = [...new Set(mine)].sort((x, y) => x - y);
  const base = seenOf(record.c, actor);
  const renamed = (vector: VersionVector, count: number): VersionVector => {
    const { [old]: known = 0, ...others } = vector;
    return {
      ...others,
      ...(Math.min(known, sent) > 0 && { [old]: Math.min(known, sent) }),
      ...(count > 0 && { [actor]: base + count }),
    };
  };
  /** What a deletion had seen of the writes that are renamed now. */
  const valueOf = (name: string, v: Json | undefined): Json | undefined => {
    if (name !== deletion || !v || typeof v !== 'object') return v;
    const vector = v as VersionVector;
    const known = seenOf(vector, old);
    return known > sent ? renamed(vector, numbers.filter((n) => n <= known).length) : v;
  };
  const f: Record<string, readonly Sibling[]> = {};
  for (const [name, siblings] of Object.entries(record.f))
    f[name] = siblings
      .map((sibling) => {
        const { v: before, ...stamp } = isMine(sibling)
          ? { ...sibling, a: actor, n: base + 1 + numbers.indexOf(sibling.n) }
          : sibling;
        const v = valueOf(name, before);
        return v === undefined ? stamp : { ...stamp, v };
      })
      .sort(inOrder);
  return { c: renamed(record.c, numbers.length), f };
}
