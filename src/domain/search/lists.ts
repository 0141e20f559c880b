/** Many short lists in one array: list `n` is `values[starts[n]] … values[starts[n + 1] - 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** One list out of many, as a view. */
export const listAt = ({ starts, values }: Lists, list: number): Uint32Array =>
  values.subarray(starts[list], starts[list + 1]);

/** The first `length` values; no copy where these are all. */
export const fitted = <T extends Uint8Array | Uint16Array | Uint32Array>(values: T, length: number): T =>
  values.length === length ? values : (values.slice(0, length) as T);

/** Collects lists one after the other: values of the first, `end()`, values of the second … Room for `expected` values is made at once. */
export class ListWriter {
  #values: Uint32Array;
  #length = 0;
  #count = 0;
  readonly #starts: Uint32Array;

  constructor(lists: number, expected = 1 << 12) {
    this.#starts = new Uint32Array(lists + 1);
    this.#values = new Uint32Array(Math.max(1, expected));
  }

  add(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  end(): void {
    this.#starts[++this.#count] = this.#length;
  }

  /** The lists that were ended; room for more of them or of their values is given back. */
  done(): Lists {
    return { starts: fitted(this.#starts, this.#count + 1), values: fitted(this.#values, this.#length) };
  }
}

/** What a list holds, and what its holding it means: 0 to 3. */
export interface MarkedLists {
  readonly lists: Lists;
  readonly mark: (list: number, place: number) => number;
}

/**
 * Lists turned round: for each value (below `count`) the lists that hold it, each as `list × 4 + mark(list, place in it)`; those of the first
 * come before those of the next.
 */
export function inverted(all: readonly MarkedLists[], count: number): Lists {
  const starts = new Uint32Array(count + 1);
  for (const { lists } of all) for (const value of lists.values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const values = new Uint32Array(starts[count] ?? 0);
  for (const { lists, mark } of all)
    for (let list = 0; list + 1 < lists.starts.length; list++) {
      const from = lists.starts[list] ?? 0;
      const until = lists.starts[list + 1] ?? 0;
      for (let at = from; at < until; at++) {
        const value = lists.values[at] ?? 0;
        const place = next[value] ?? 0;
        next[value] = place + 1;
        values[place] = list * 4 + mark(list, at - from);
      }
    }
  return { starts, values };
}

export const lengthOfList = ({ starts }: Lists, list: number): number => (starts[list + 1] ?? 0) - (starts[list] ?? 0);
