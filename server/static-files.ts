import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { err, ok, type Result } from '#domain/result.ts';
import { neverChanges } from '#server/caching.ts';

/*
 * Why not hono's serveStatic: it sends no Vary with the uncompressed variant (a shared cache would hand that to all),
 * takes "br;q=0.9" for a no, serves dotfiles and bare .br files, answers 404 to malformed percent-encoding, and reads
 * a file's size and its content at two moments, which breaks while the site is being replaced.
 */

/** A request's path, decoded: no segment is empty or dot-only or holds a separator or a control character. */
export interface SitePath {
  readonly segments: readonly string[];
  /** The path ended in a slash: only a folder's index page may answer. */
  readonly folder: boolean;
}

export interface SiteFile {
  /** Where in the site the content came from, e.g. "/fi/index.html", never with ".br". */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly brotli: boolean;
}

// eslint-disable-next-line no-control-regex -- control characters, above all NUL, are what must be found
const forbidden = /[\u0000-\u001f\u007f/\\]/;

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/**
 * Reads the raw (still percent-encoded) path of a URL. Decoding happens per segment and once, so an encoded slash,
 * backslash or ".." can never become part of a file's path. Fails with `malformed-path` for those, for NUL and other
 * control characters and for broken percent-encoding.
 */
export function parseSitePath(pathname: string): Result<SitePath, 'malformed-path'> {
  const segments: string[] = [];
  for (const raw of pathname.split('/')) {
    const segment = decoded(raw);
    if (segment === null || segment === '.' || segment === '..' || forbidden.test(segment))
      return err('malformed-path');
    if (segment !== '') segments.push(segment);
  }
  return ok({ segments, folder: pathname.endsWith('/') });
}

const hostingFiles = new Set(['headers.json', 'edition.json', '_headers', '_redirects']);

/** Files that are in dist/ but not part of the site: dotfiles, the compressed twins, what only a host reads. */
export const isHidden = ({ segments }: SitePath): boolean =>
  segments.some((segment) => segment.startsWith('.')) ||
  /\.br$/i.test(segments.at(-1) ?? '') ||
  (segments.length === 1 && hostingFiles.has(segments[0]?.toLowerCase() ?? ''));

/** "/fi/x.js" asks for a file, "/fi/x" and "/fi/x.js/" for a page. Ids and slugs hold no dot. */
export const hasExtension = ({ segments, folder }: SitePath): boolean =>
  !folder && /\.[A-Za-z0-9]+$/.test(segments.at(-1) ?? '');

const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

async function ifPresent<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return null;
    throw error;
  }
}

/** One open handle for date and content: both belong to the same file even while it is being replaced. */
const readFrom = (file: string, notOlderThan: number) =>
  ifPresent(async () => {
    const handle = await open(file);
    try {
      const info = await handle.stat();
      return info.isFile() && info.mtimeMs >= notOlderThan ? await handle.readFile() : null;
    } finally {
      await handle.close();
    }
  });

async function readVariant(root: string, segments: readonly string[], brotli: boolean): Promise<SiteFile | null> {
  const file = join(root, ...segments);
  const info = await ifPresent(() => stat(file));
  if (!info?.isFile()) return null;
  const path = `/${segments.join('/')}`;
  // A twin older than its file was left behind when the file was replaced: better uncompressed than outdated.
  const twin = brotli ? await readFrom(`${file}.br`, neverChanges(path) ? 0 : info.mtimeMs) : null;
  const bytes = twin ?? (await readFrom(file, 0));
  if (!bytes) return null;
  return { path, bytes, contentType: getMimeType(path) ?? 'application/octet-stream', brotli: twin !== null };
}

/**
 * The file that answers a path: itself, or the index page of the folder it names, with or without a slash at the end.
 * Read from disk each time, so a replaced site is seen at once. `null` when there is none or it is hidden; throws
 * when the disk fails or forbids reading.
 */
export async function readSiteFile(root: string, path: SitePath, brotli: boolean): Promise<SiteFile | null> {
  if (isHidden(path)) return null;
  const own = path.folder ? null : await readVariant(root, path.segments, brotli);
  return own ?? readVariant(root, [...path.segments, 'index.html'], brotli);
}
