import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { accepts } from 'hono/accepts';
import { etag } from 'hono/etag';
import * as v from 'valibot';
import { languages } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { cacheControl } from '#server/caching.ts';
import {
  hasExtension,
  isHidden,
  parseSitePath,
  readSiteFile,
  type SiteFile,
  type SitePath,
} from '#server/static-files.ts';

type Headers = Readonly<Record<string, string>>;

const printable = /^[\x20-\x7e]+$/;
/** Header name to value; a file without a policy is not what the build writes. */
const headersJson = v.objectWithRest(
  { 'Content-Security-Policy': v.pipe(v.string(), v.regex(printable)) },
  v.pipe(v.string(), v.regex(printable)),
);

/** Until the first good `headers.json` has been read: nothing may run. */
const locked: Headers = { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' };

/**
 * The security headers of the site in a folder, from the `headers.json` the build wrote there. Fails with
 * `no-headers` when the file is missing, unreadable or not what the build writes.
 */
export async function readSecurityHeaders(root: string): Promise<Result<Headers, 'no-headers'>> {
  try {
    return ok(v.parse(headersJson, JSON.parse(await readFile(join(root, 'headers.json'), 'utf8'))));
  } catch {
    return err('no-headers');
  }
}

const plainNotFound = 'Sivua ei löytynyt. Sidan hittades inte.\n\nSuomeksi: /fi/\nPå svenska: /sv/\n';

const sayPlainly = (c: Context, text: string, status: 400 | 404 | 405 | 500) =>
  c.text(text, status, { 'Cache-Control': 'no-cache', 'Content-Length': String(Buffer.byteLength(text)) });

function send(c: Context, file: SiteFile, status: 200 | 404) {
  c.header('Content-Type', file.contentType);
  c.header('Content-Length', String(file.bytes.byteLength));
  c.header('Cache-Control', status === 200 ? cacheControl(file.path) : 'no-cache');
  c.header('Vary', 'Accept-Encoding');
  if (file.brotli) c.header('Content-Encoding', 'br');
  return c.body(file.bytes, status);
}

/** The language's neutral shell, for an unknown page under /fi/ or /sv/: the app there knows the routes of the phone's own data. */
function shellFor(path: SitePath): SitePath | null {
  const language = languages.find((known) => known === path.segments[0]);
  return language && !hasExtension(path) && !isHidden(path)
    ? { segments: [language, 'shell.html'], folder: false }
    : null;
}

async function answer(c: Context, root: string) {
  const path = parseSitePath(new URL(c.req.url).pathname);
  if (!path.ok) return sayPlainly(c, 'Bad request\n', 400);
  const brotli = accepts(c, { header: 'Accept-Encoding', supports: ['br', 'identity'], default: 'identity' }) === 'br';
  const file = await readSiteFile(root, path.value, brotli);
  if (file) return send(c, file, 200);
  const shellPath = shellFor(path.value);
  const shell = shellPath && (await readSiteFile(root, shellPath, brotli));
  if (shell) return send(c, shell, 200);
  const wantsPage = !hasExtension(path.value) && !isHidden(path.value);
  const page = wantsPage ? await readSiteFile(root, { segments: ['404.html'], folder: false }, brotli) : null;
  return page ? send(c, page, 404) : sayPlainly(c, plainNotFound, 404);
}

/**
 * The whole site as one Hono app over a built folder. Nothing is kept between requests but the last good security
 * headers, for the moment in which the folder is being replaced; before the first good ones the policy lets no
 * inline part in. An unreadable disk becomes a 500 without details.
 */
export function createApp({ root }: { readonly root: string }): Hono {
  let headers: Headers = locked;
  // One handler for every path: hono's own decoding of the path is bypassed, see parseSitePath.
  const app = new Hono({ getPath: () => '/' });

  app.use(async (c, next) => {
    const current = await readSecurityHeaders(root);
    if (current.ok) headers = current.value;
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    c.header('Allow', 'GET, HEAD');
    return sayPlainly(c, 'Method not allowed\n', 405);
  });
  // The tag is a hash of the bytes sent: the brotli variant has its own, and it survives a rebuild of the same content.
  app.use(etag());
  app.all('*', (c) => answer(c, root));
  app.onError((error, c) => {
    console.error(error);
    return sayPlainly(c, 'Server error\n', 500);
  });
  return app;
}
