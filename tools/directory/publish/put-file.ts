import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const compressed = (text: string | Uint8Array): Buffer => {
  const content = Buffer.from(text);
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
};

/** Writes beside the file, under a name that no server shows, and gives that name. */
function draftOf(file: string, content: string | Uint8Array): string {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  const handle = openSync(draft, 'w');
  try {
    const bytes = Buffer.from(content);
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return draft;
}

function move(draft: string, file: string): void {
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A file whose name holds its hash, with its compressed twin: whole from the first moment it is seen. */
export function putHashedFile(file: string, content: string | Uint8Array): void {
  move(draftOf(`${file}.br`, compressed(content)), `${file}.br`);
  move(draftOf(file, content), file);
}

/**
 * Replaces a file under its name while the site is being read. Its old twin goes first: between the steps a client gets the
 * uncompressed file, old or new, and never an old twin of a new file, also from a server that does not compare dates.
 */
export function replaceFile(file: string, text: string): void {
  const [plain, twin] = [draftOf(file, text), draftOf(`${file}.br`, compressed(text))];
  // Eväät's own server uses a twin only when it is not older than its file; a Date would cut off what is below a millisecond.
  const seconds = Math.ceil(statSync(plain).mtimeMs) / 1000;
  utimesSync(twin, seconds, seconds);
  rmSync(`${file}.br`, { force: true });
  move(plain, file);
  move(twin, `${file}.br`);
}
