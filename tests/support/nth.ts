/** The one at a place; a list without it is a mistake of the test. */
export function nth<T>(list: readonly T[] | null | undefined, place: number): T {
  const found = list?.[place];
  if (found === undefined) throw new Error(`nothing at ${place}`);
  return found;
}
