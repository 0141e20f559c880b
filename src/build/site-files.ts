import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file of the built site; the path is relative to `dist` and uses `/`. */
export interface SiteFile {
  readonly path: string;
  readonly content: Buffer;
}

const compress = (content: Buffer) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });

const sizes = new WeakMap<Buffer, number>();

/** Size as a phone downloads it. */
export function brotliSize(content: Buffer): number {
  let size = sizes.get(content);
  if (size === undefined) {
    size = compress(content).length;
    sizes.set(content, size);
  }
  return size;
}

export function readSite(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1).replaceAll('\\', '/'), content: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const compressible = /\.(html|js|css|json|bin|svg|webmanifest|txt|xml)$/;

/** Writes `<file>.br` beside everything worth it, once, so that no server compresses anything while a parent waits. */
export function precompress(folder: string, files: readonly SiteFile[]): void {
  for (const { path, content } of files) {
    if (compressible.test(path) && !/^(headers|edition)\.json$/.test(path))
      writeFileSync(join(folder, `${path}.br`), compress(content));
  }
}
