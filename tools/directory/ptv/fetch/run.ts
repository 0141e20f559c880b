import { ok, type Result } from '#domain/result.ts';
import type { AreaChoice } from '#tools/directory/ptv/fetch/area.ts';
import type { PtvClient } from '#tools/directory/ptv/fetch/client.ts';
import type { PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import { inOrder } from '#tools/directory/ptv/fetch/in-order.ts';
import type { Entry } from '#tools/directory/ptv/fetch/json-lines.ts';
import type { Progress } from '#tools/directory/ptv/fetch/progress.ts';
import type { Snapshot } from '#tools/directory/ptv/fetch/snapshot.ts';
import { sweep, type SweepOptions } from '#tools/directory/ptv/fetch/sweep.ts';
import type { Clock } from '#tools/directory/ptv/fetch/waiting.ts';
import type { WorkFolder } from '#tools/directory/ptv/fetch/work-folder.ts';

/** What every step of a run needs. */
export interface Run {
  readonly client: PtvClient;
  readonly clock: Clock;
  readonly work: WorkFolder;
  /** Requests under way at the same time. */
  readonly width: number;
  readonly area: AreaChoice | null;
  /** The snapshot before this run. */
  readonly old: Snapshot | null;
  readonly progress: Progress;
}

export type Step = Promise<Result<null, PtvFault>>;

/** Reads a paged list as a step of the run; a step that an earlier try finished is not read again. */
export async function sweepStep(
  { work, clock, width, progress }: Run,
  name: string,
  options: Omit<SweepOptions, 'name' | 'clock' | 'width' | 'told'>,
): Step {
  if (work.isDone(name)) return ok(null);
  const told = (done: number, total: number | null) => progress.told(name, done, total);
  return sweep(work.open(name), { ...options, name, clock, width, told });
}

/** Asks for records by their ids, some at a time. The same ids in the same order must be handed when the run is resumed. */
export async function batchStep(
  { work, width, progress }: Run,
  name: string,
  {
    ids,
    size,
    ask,
  }: {
    readonly ids: readonly string[];
    readonly size: number;
    readonly ask: (ids: readonly string[]) => Promise<Result<readonly Entry[], PtvFault>>;
  },
): Step {
  if (work.isDone(name)) return ok(null);
  const book = work.open(name);
  const numbers = Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => index + 1).slice(
    book.state.next - 1,
  );
  const batch = (number: number) => ids.slice((number - 1) * size, number * size);
  for await (const [number, asked] of inOrder(numbers, width, (each) => ask(batch(each)))) {
    if (!asked.ok) return asked;
    book.state.next = number + 1;
    book.add(asked.value);
    progress.told(name, Math.min(number * size, ids.length), ids.length);
  }
  book.finish(() => true);
  return ok(null);
}

/** Runs steps one after another until one fails. */
export async function inTurn(steps: readonly (() => Step)[]): Step {
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return ok(null);
}

/** The ids that finished steps hold, sorted, so that a resumed run asks in the same order. */
export function idsOf(work: WorkFolder, steps: readonly string[]): string[] {
  const ids = new Set<string>();
  for (const step of steps) for (const [id] of work.lines(step)) ids.add(id);
  return [...ids].sort();
}
