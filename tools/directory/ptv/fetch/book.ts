import type { Entry } from '#tools/directory/ptv/fetch/json-lines.ts';

/** Where a step stands; written down after every page, so that a broken run goes on from here. */
export interface StepState {
  /** Bytes of the step's file that belong to finished pages. */
  bytes: number;
  /** Reading the whole list once is a pass; a list that moves while it is read needs more than one. */
  pass: number;
  /** Next page of the pass, or next batch. */
  next: number;
  /** What the pass' pages must agree on; `null` before its first page. */
  base: { pages: number; size: number; total: number | null } | null;
  /** Records of this pass, and those among them that no pass had seen before. */
  read: number;
  fresh: number;
  /** How many records the register had archived when the pass began. */
  archived: number | null;
  /** Why this pass is not believed yet; `null` while nothing speaks against it. */
  doubt: string | null;
  done: boolean;
}

export const newState = (): StepState => ({
  bytes: 0,
  pass: 1,
  next: 1,
  base: null,
  read: 0,
  fresh: 0,
  archived: null,
  doubt: null,
  done: false,
});

/** The records that one step gathers. */
export interface Book {
  readonly state: StepState;
  /** Id → the last pass in which it came. */
  readonly seen: ReadonlyMap<string, number>;
  /** Adds what a page gave and writes the state down with it. */
  readonly add: (entries: readonly Entry[]) => void;
  /** Closes the step: only these ids stay, of each the record that came last. */
  readonly finish: (stays: (id: string) => boolean) => void;
}

/** Counts entries into a book's state and its `seen`; the part that every book shares. */
export function count(state: StepState, seen: Map<string, number>, entries: readonly Entry[]): void {
  for (const { id } of entries) {
    const last = seen.get(id);
    if (last === undefined) state.fresh++;
    if (last !== state.pass) state.read++;
    seen.set(id, state.pass);
  }
}

/** A book for a list so short that it is read again rather than resumed. */
export function memoryBook(): Book & { readonly entries: () => Entry[] } {
  const state = newState();
  const seen = new Map<string, number>();
  const kept = new Map<string, Entry>();
  return {
    state,
    seen,
    add: (entries) => {
      count(state, seen, entries);
      for (const entry of entries) kept.set(entry.id, entry);
    },
    finish: (stays) => {
      for (const id of [...kept.keys()]) if (!stays(id)) kept.delete(id);
      state.done = true;
    },
    entries: () => [...kept.values()],
  };
}
