/** What fits into JSON: the value of a field. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Of each actor (a device's identity) the number of its last write that is known: which writes a state has seen. */
export type VersionVector = Readonly<Record<string, number>>;

/** One written value. Names are short because they travel and are stored with each value. */
export interface Sibling {
  /** Who wrote it (actor), and which write of theirs to this record it was, counted from 1. */
  readonly a: string;
  readonly n: number;
  /** When, in ms since 1970 by the writer's clock: only orders values written without knowing of each other. */
  readonly t: number;
  /** The value; missing when the field was taken away. */
  readonly v?: Json;
}

/**
 * One record (a row of a table) as a map of registers: usually one value each, several where devices wrote without knowing of each
 * other. Every value's (a, n) is covered by `c`. What decides is who had seen what; clocks never reject anything.
 */
export interface SyncRecord {
  readonly c: VersionVector;
  readonly f: Readonly<Record<string, readonly Sibling[]>>;
}

/** What a local write changes: register name to its new value, `undefined` takes the register's value away. */
export type Changes = Readonly<Record<string, Json | undefined>>;

/** The register that holds deletions: the vector that the deleter had seen, or `null` for "is there". */
export const deletion = '~d';

export const emptyRecord: SyncRecord = { c: {}, f: {} };

/** A value's text, by which values are compared; a value taken away has none and differs from `null`. */
export const textOf = (value: Json | undefined): string => (value === undefined ? '' : JSON.stringify(value));

/** The order in which every device lists the values of a register; the last one is shown. */
export function inOrder(x: Sibling, y: Sibling): number {
  if (x.t !== y.t) return x.t - y.t;
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  if (x.n !== y.n) return x.n - y.n;
  return textOf(x.v) < textOf(y.v) ? -1 : 1;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** The same text for the same state, whatever the order its parts were learnt in. */
export const canonical = ({ c, f }: SyncRecord): string =>
  JSON.stringify([Object.entries(c).sort(byName), Object.entries(f).sort(byName)]);
