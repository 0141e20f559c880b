import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import type { RawRecord } from '#tools/directory/ptv/joined.ts';

/** One line of a file: `{"id":"…","pass":1,"record":{…}}`. Without a record only the id matters. */
export interface Entry {
  readonly id: string;
  readonly record: RawRecord | null;
}

export interface Line {
  readonly text: string;
  /** In bytes from the beginning of the file. */
  readonly offset: number;
  readonly length: number;
}

const chunkSize = 1 << 20;
const newline = 10;

/** The lines of a file without holding it in memory; a last line without its end is a broken write and is left out. */
export function* readLines(path: string): Generator<Line> {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(chunkSize);
    let rest = Buffer.alloc(0);
    let offset = 0;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      const data = rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, read)]) : chunk.subarray(0, read);
      let start = 0;
      for (let end = data.indexOf(newline); end >= 0; end = data.indexOf(newline, start)) {
        yield { text: data.toString('utf8', start, end), offset: offset + start, length: end - start };
        start = end + 1;
      }
      rest = Buffer.from(data.subarray(start));
      offset += start;
    }
  } finally {
    closeSync(file);
  }
}

export const lineOf = (entry: Entry, pass: number): string =>
  `${JSON.stringify({ id: entry.id, pass, ...(entry.record === null ? {} : { record: entry.record }) })}\n`;

/** Id and pass stand first, so that counting needs no parsing of the record. `null`: not a line of ours. */
export function headOf(text: string): { readonly id: string; readonly pass: number } | null {
  const head = /^\{"id":"((?:[^"\\]|\\.)*)","pass":(\d+)/.exec(text);
  return head?.[1] === undefined ? null : { id: JSON.parse(`"${head[1]}"`) as string, pass: Number(head[2]) };
}

export function entryOf(text: string): Entry {
  const parsed = JSON.parse(text) as { id: string; record?: RawRecord };
  return { id: parsed.id, record: parsed.record ?? null };
}

/** Writes lines into a file that appears whole or not at all; on the disk when this returns. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(`${path}.new`, 'w');
  try {
    let waiting: string[] = [];
    let size = 0;
    for (const line of lines) {
      waiting.push(line);
      size += line.length;
      if (size < chunkSize) continue;
      writeFileSync(file, waiting.join(''));
      waiting = [];
      size = 0;
    }
    writeFileSync(file, waiting.join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

/** A small JSON file that appears whole or not at all; `flush` waits until it is on the disk. */
export function writeJson(path: string, value: unknown, { flush }: { readonly flush: boolean }): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { flush });
  renameSync(`${path}.new`, path);
}
