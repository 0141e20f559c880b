/** Looking through more than so many values takes longer than drawing what they say: a whole country's services are not compared. */
const most = 10_000;

/**
 * True when two values as storage gives them say the same. Plain objects and lists are looked through; anything else that is no
 * primitive (a Map, a Blob, an object of another realm) is the same only as itself, and so is what is large: a doubt costs a drawing, never
 * a change.
 */
export function saysTheSame(one: unknown, other: unknown): boolean {
  let left = most;
  const same = (here: unknown, there: unknown): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (Object.is(here, there)) return true;
    if (typeof here !== 'object' || typeof there !== 'object' || !here || !there) return false;
    const kind: unknown = Object.getPrototypeOf(here);
    if ((kind !== Object.prototype && kind !== Array.prototype) || kind !== Object.getPrototypeOf(there)) return false;
    if (Array.isArray(here) && here.length > left) return false;
    const names = Object.keys(here);
    if (names.length !== Object.keys(there).length) return false;
    const [mine, theirs] = [here as Record<string, unknown>, there as Record<string, unknown>];
    return names.every((name) => Object.hasOwn(there, name) && same(mine[name], theirs[name]));
  };
  return same(one, other);
}
