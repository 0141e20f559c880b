import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file of the built site; the path is relative to `dist` and uses `/`. */
export interface SiteFile {
  readonly path: string;
  readonly content: Buffer;
}

const compressed = new WeakMap<Buffer, Buffer>();

/** Once for each content: at this quality it is most of a build, and what is measured is written too. */
function compress(content: Buffer): Buffer {
  const known = compressed.get(content);
  if (known) return known;
  const made = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  compressed.set(content, made);
  return made;
}

/** Size as a phone downloads it. */
export const brotliSize = (content: Buffer): number => compress(content).length;

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
