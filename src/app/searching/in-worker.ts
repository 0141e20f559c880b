import type { PackArea } from '#domain/packs/manifest.ts';
import type { FromWorker, ToWorker } from '#search-worker/messages.ts';
import type { Asked, Searcher, Told } from './searcher.ts';

/** What is used of a Worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A worker that says nothing for so long while somebody waits is gone: phones end workers without a word. */
const patienceMs = 5_000;
/** So often it is started anew before the page does it by itself. */
const startsAtMost = 3;

export interface SearcherInWorker extends Searcher {
  /** Starts the worker and has it open what lies ready, before anybody knows where the family lives. */
  readonly prepare: () => void;
  /** Ends it: somebody else searches. */
  readonly end: () => void;
}

function attempt(start: () => WorkerLike): WorkerLike | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/**
 * Searches in a worker and keeps it alive: one that fails or falls silent is started anew, told what to open and asked again what was
 * waiting. `start` makes a worker, and throws where there can be none.
 */
export function searchInWorker(start: () => WorkerLike, { onProgress, onUnable }: Told): SearcherInWorker {
  let worker: WorkerLike | null = null;
  let starts = 0;
  let asked = 0;
  let isOver = false;
  let areas: readonly PackArea[] | null = null;
  let watch: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Asked>();
  const tell = (message: ToWorker) => worker?.postMessage(message);

  function listen({ data }: MessageEvent<FromWorker>): void {
    wait();
    switch (data.type) {
      case 'answer':
        waiting.get(data.id)?.done(data.answer);
        waiting.delete(data.id);
        break;
      case 'progress':
        onProgress();
        break;
      case 'unable':
        giveUp();
        break;
    }
    if (waiting.size === 0) clearTimeout(watch);
  }

  function wait(): void {
    clearTimeout(watch);
    watch = setTimeout(begin, patienceMs);
  }

  function giveUp(): void {
    clearTimeout(watch);
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    // Told once, and again only to hand back what was asked since.
    if (!isOver || left.length > 0) onUnable(left);
    isOver = true;
  }

  function begin(): void {
    worker?.terminate();
    worker = null;
    starts += 1;
    worker = starts > startsAtMost ? null : attempt(start);
    if (!worker) {
      giveUp();
      return;
    }
    worker.onmessage = listen;
    worker.onerror = begin;
    tell(areas ? { type: 'open', areas } : { type: 'prepare' });
    for (const [id, { question }] of waiting) tell({ type: 'ask', id, question });
    if (waiting.size > 0) wait();
  }

  return {
    prepare: begin,
    end: () => {
      isOver = true;
      clearTimeout(watch);
      worker?.terminate();
      worker = null;
    },
    open: (home) => {
      areas = home;
      if (worker) tell({ type: 'open', areas });
      else begin();
    },
    ask: (question) =>
      new Promise((done, fail) => {
        const id = (asked += 1);
        waiting.set(id, { question, done, fail });
        wait();
        tell({ type: 'ask', id, question });
      }),
    warmUp: () => tell({ type: 'warm-up' }),
  };
}
