import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { count, newState, type Book, type StepState } from '#tools/directory/ptv/fetch/book.ts';
import {
  entryOf,
  headOf,
  lineOf,
  readLines,
  writeJson,
  writeLines,
  type Entry,
} from '#tools/directory/ptv/fetch/json-lines.ts';

/** What a run must share with a broken one to go on from where that stopped. */
export interface RunHeader {
  /** Version, address and area. */
  readonly scope: string;
  readonly mode: 'full' | 'changes';
  /** Changes since this moment, ISO UTC; `null` in a full run. */
  readonly since: string | null;
  /** ISO UTC: when the run first began, also after it was resumed. */
  readonly startedAt: string;
}

/** The half-finished run on the disk. */
export interface WorkFolder {
  readonly header: RunHeader;
  readonly resumed: boolean;
  /** The step's book as far as it was written. */
  readonly open: (step: string) => Book;
  readonly isDone: (step: string) => boolean;
  /** The records of a finished step. */
  readonly records: (step: string) => Generator<Entry>;
  /** The same as lines with their ids, unread: counting and copying a country needs no parsing. */
  readonly lines: (step: string) => Generator<readonly [id: string, text: string]>;
  readonly remove: () => void;
}

/** A page number older than this says nothing about where the list is now. */
const freshFor = 24 * 3_600_000;

interface Progress {
  readonly header: RunHeader;
  readonly steps: Record<string, StepState>;
}

function readProgress(path: string): Progress | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Progress;
  } catch {
    // None there, or cut short by a power failure.
    return null;
  }
}

function earlier(path: string, wanted: RunHeader): Progress | null {
  const found = readProgress(path);
  if (found === null) return null;
  const { scope, mode, since, startedAt } = found.header;
  const same = scope === wanted.scope && mode === wanted.mode && since === wanted.since;
  return same && Date.parse(wanted.startedAt) - Date.parse(startedAt) < freshFor ? found : null;
}

/** Goes on with the broken run in the folder when it is of the same kind and not older than a day; otherwise begins anew. */
export function openWorkFolder(folder: string, wanted: RunHeader): WorkFolder {
  const progressFile = join(folder, 'progress.json');
  const found = earlier(progressFile, wanted);
  if (found === null) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { header, steps } = found ?? { header: wanted, steps: {} };
  const save = () => {
    // Not flushed: after a power cut the run begins anew, which costs minutes; flushing every page would cost them always.
    writeJson(progressFile, { header, steps } satisfies Progress, { flush: false });
  };
  const raw = (step: string) => join(folder, `${step}.reading.jsonl`);
  const done = (step: string) => join(folder, `${step}.jsonl`);

  /** What lies behind the last finished page was cut off by the break; a file shorter than its state was never on the disk. */
  function reload(step: string, state: StepState): Map<string, number> {
    const seen = new Map<string, number>();
    const size = existsSync(raw(step)) ? statSync(raw(step)).size : 0;
    if (size < state.bytes) Object.assign(state, newState());
    if (size > state.bytes) truncateSync(raw(step), state.bytes);
    for (const { text } of readLines(raw(step))) {
      const head = headOf(text);
      if (head !== null) seen.set(head.id, head.pass);
    }
    return seen;
  }

  function open(step: string): Book {
    const state = (steps[step] ??= newState());
    const seen = reload(step, state);
    return {
      state,
      seen,
      add: (entries) => {
        const text = entries.map((entry) => lineOf(entry, state.pass)).join('');
        appendFileSync(raw(step), text);
        count(state, seen, entries);
        state.bytes += Buffer.byteLength(text);
        save();
      },
      finish: (stays) => {
        writeLines(done(step), winners(raw(step), stays));
        state.done = true;
        save();
        rmSync(raw(step), { force: true });
      },
    };
  }

  return {
    header,
    resumed: found !== null,
    open,
    isDone: (step) => steps[step]?.done === true && existsSync(done(step)),
    records: function* (step) {
      for (const { text } of readLines(done(step))) yield entryOf(text);
    },
    lines: function* (step) {
      for (const { text } of readLines(done(step))) {
        const head = headOf(text);
        if (head !== null) yield [head.id, text];
      }
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The last line of each id that stays, without those that were only counted. */
function* winners(path: string, stays: (id: string) => boolean): Generator<string> {
  const last = new Map<string, number>();
  for (const { text, offset } of readLines(path)) {
    const head = headOf(text);
    if (head !== null && stays(head.id)) last.set(head.id, offset);
  }
  for (const { text, offset } of readLines(path)) {
    const head = headOf(text);
    if (head !== null && last.get(head.id) === offset && text.includes('"record":')) yield `${text}\n`;
  }
}
