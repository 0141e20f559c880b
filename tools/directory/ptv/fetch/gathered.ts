import type { WorkFolder } from '#tools/directory/ptv/fetch/work-folder.ts';
import { snapshotLines, type RecordKind } from '#tools/directory/ptv/fetch/snapshot.ts';

/** What a run has read, before it becomes a snapshot. */
export interface Gathered {
  /** Finished steps by the kind of record they hold; of an id in several the last one counts. */
  readonly steps: Readonly<Record<RecordKind, readonly string[]>>;
  /** In a run of changes: what of the old snapshot is no more. */
  readonly gone: (kind: RecordKind, id: string) => boolean;
}

/** The lines of one kind of the new snapshot: in a run of changes the old one's, less what is gone or came anew; and what was read. */
export function* linesOf(
  kind: RecordKind,
  { steps, gone }: Gathered,
  work: WorkFolder,
  store: string,
): Generator<string> {
  const last = new Map<string, number>();
  steps[kind].forEach((step, index) => {
    for (const [id] of work.lines(step)) last.set(id, index);
  });
  if (work.header.mode === 'changes')
    for (const [id, text] of snapshotLines(store, kind)) if (!last.has(id) && !gone(kind, id)) yield `${text}\n`;
  for (const [index, step] of steps[kind].entries())
    for (const [id, text] of work.lines(step)) if (last.get(id) === index) yield `${text}\n`;
}
