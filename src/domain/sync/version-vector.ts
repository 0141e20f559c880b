import type { VersionVector } from './record.ts';

/** How many writes of an actor are covered. Own properties only: an actor's name comes from outside. */
export const seenOf = (vector: VersionVector, actor: string): number =>
  Object.hasOwn(vector, actor) ? (vector[actor] ?? 0) : 0;

/** True when a state with this vector has seen the write `n` of `a`. */
export const covers = (vector: VersionVector, { a, n }: { readonly a: string; readonly n: number }): boolean =>
  seenOf(vector, a) >= n;

/** What two states have seen together. */
export function joined(one: VersionVector, other: VersionVector): VersionVector {
  const both: Record<string, number> = { ...one };
  for (const [actor, n] of Object.entries(other)) both[actor] = Math.max(seenOf(one, actor), n);
  return both;
}
