/** Each once, at the place of the first: what is the same has the same id. */
export function once<T>(list: readonly T[], idOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const id = idOf(item);
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
