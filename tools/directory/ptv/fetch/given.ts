import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { headOf, readLines, writeLines } from '#tools/directory/ptv/fetch/json-lines.ts';
import type { JoinedService } from '#tools/directory/ptv/joined.ts';

/**
 * What the directory was last given: id → mark of the joined service. Comparing with it finds every change, wherever it was made (a
 * channel, an organization, a connection), and what an import that failed on its way never stored.
 */
export type Given = ReadonlyMap<string, string>;

const file = (store: string) => join(store, 'given.jsonl');

/** Equal marks: nothing about the service has changed. */
export const markOf = (joined: JoinedService): string =>
  createHash('sha1').update(JSON.stringify(joined)).digest('base64url');

/** Empty when nothing was given yet. */
export function readGiven(store: string): Given {
  const given = new Map<string, string>();
  for (const { text } of readLines(file(store))) {
    const head = headOf(text);
    const mark = /"mark":"([^"]+)"\}$/.exec(text)?.[1];
    if (head !== null && mark !== undefined) given.set(head.id, mark);
  }
  return given;
}

export function writeGiven(store: string, given: Given): void {
  const lines = function* () {
    for (const [id, mark] of given) yield `${JSON.stringify({ id, pass: 1, mark })}\n`;
  };
  writeLines(file(store), lines());
}
