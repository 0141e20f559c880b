import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

const chunkSize = 1 << 18;
const newline = 0x0a;

/** Where a line lies in its file, in bytes, without the line's end. */
export interface LinePlace {
  readonly offset: number;
  readonly length: number;
}

/** Every line of a file with its place, one at a time, so that a register of a whole country never lies in memory. */
export function* readLines(file: string): Generator<LinePlace & { readonly text: string }> {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(chunkSize);
    let rest = Buffer.alloc(0);
    let offset = 0;
    for (;;) {
      const read = readSync(handle, chunk, 0, chunkSize, null);
      if (read === 0) break;
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let start = 0;
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        yield { text: bytes.toString('utf8', start, end), offset: offset + start, length: end - start };
        start = end + 1;
      }
      rest = bytes.subarray(start);
      offset += start;
    }
    if (rest.length > 0) yield { text: rest.toString('utf8'), offset, length: rest.length };
  } finally {
    closeSync(handle);
  }
}

/** A file of lines, opened for reading single lines by their place. Close it. */
export interface LineReader {
  readonly at: (place: LinePlace) => string;
  readonly close: () => void;
}

export function openLines(file: string): LineReader {
  const handle = openSync(file, 'r');
  return {
    at: ({ offset, length }) => {
      const bytes = Buffer.allocUnsafe(length);
      readSync(handle, bytes, 0, length, offset);
      return bytes.toString('utf8');
    },
    close: () => closeSync(handle),
  };
}

/** A file of lines being written, buffered. `close` returns only when the disk has it all. */
export interface LineWriter {
  readonly write: (line: string) => void;
  readonly close: () => void;
}

export function writeLines(file: string): LineWriter {
  const handle = openSync(file, 'w');
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    if (waiting.length > 0) writeSync(handle, waiting.join(''));
    waiting = [];
    size = 0;
  };
  return {
    write: (line) => {
      waiting.push(line, '\n');
      size += line.length;
      if (size > chunkSize) flush();
    },
    close: () => {
      try {
        flush();
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    },
  };
}
