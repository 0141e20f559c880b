/**
 * True when two values as storage gives them say the same. Plain objects and lists are looked through; anything else that is no
 * primitive (a Map, a Blob, an object of another realm) is the same only as itself, so that a doubt costs a drawing and never a change.
 */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const kind: unknown = Object.getPrototypeOf(one);
  if ((kind !== Object.prototype && kind !== Array.prototype) || kind !== Object.getPrototypeOf(other)) return false;
  const [ones, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    ones.length === others.size && ones.every(([key, value]) => others.has(key) && saysTheSame(value, others.get(key)))
  );
}
