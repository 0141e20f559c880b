const most = 500;

/**
 * The same answer, worked out once for each instant: `Intl` takes a cheap phone a millisecond or two a time, and a list of services
 * asks for the same few instants (now, four o'clock) again and again.
 */
export function perInstant<T>(work: (instant: Date) => T): (instant: Date) => T {
  const known = new Map<number, T>();
  return (instant) => {
    const at = instant.getTime();
    const before = known.get(at);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = work(instant);
    known.set(at, made);
    return made;
  };
}
