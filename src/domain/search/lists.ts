/** Many short lists in one array: list `n` is `values[starts[n]] … values[starts[n + 1] - 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** One list out of many, as a view. */
export const listAt = ({ starts, values }: Lists, list: number): Uint32Array =>
  values.subarray(starts[list], starts[list + 1]);

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

  done(): Lists {
    const { length } = this.#values;
    return {
      starts: this.#starts,
      values: this.#length === length ? this.#values : this.#values.slice(0, this.#length),
    };
  }
}

/**
 * The lists turned round: for each value (below `count`) the lists that hold it, each as `list × 4 + mark(list, place in it)`, with a
 * mark of 0 to 3.
 */
export function inverted(lists: Lists, count: number, mark: (list: number, place: number) => number): Lists {
  const starts = new Uint32Array(count + 1);
  for (const value of lists.values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const values = new Uint32Array(lists.values.length);
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
