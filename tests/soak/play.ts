import fc from 'fast-check';
import { engineOf } from './engine.ts';
import { history } from './history.ts';
import { runHistory, type Counts } from './run-history.ts';

/** What is played in one process. `path` repeats what an earlier run failed at. */
export interface Played {
  readonly runs: number;
  readonly seed: number;
  readonly engine: string;
  readonly path?: string;
}

/** How it went: how often what happened, and what was wrong, in words. */
export interface Outcome {
  readonly done: number;
  readonly counts: Counts;
  readonly fault: string | null;
}

/** Plays histories one after the other and stops at the first in which something was lost or phones differ. */
export async function play({ runs, seed, engine: name, path }: Played): Promise<Outcome> {
  const engine = await engineOf(name);
  const counts: Counts = {};
  if (typeof engine === 'string') return { done: 0, counts, fault: engine };
  let done = 0;
  const outcome = await fc.check(
    fc.asyncProperty(history, async (played) => {
      await runHistory(played, engine.make, counts);
      done += 1;
    }),
    { numRuns: runs, seed, ...(path !== undefined && { path }) },
  );
  await engine.stop();
  const error = outcome.errorInstance instanceof Error ? (outcome.errorInstance.stack ?? '') : '';
  return { done, counts, fault: outcome.failed ? `${fc.defaultReportMessage(outcome)}\n${error}` : null };
}
