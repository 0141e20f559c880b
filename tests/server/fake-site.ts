import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { securityHeaders } from '#build/security-headers.ts';

export const fakePolicy = "default-src 'none'; script-src 'self' 'sha256-fake='";

/** As the build leaves it in dist/, in miniature; the text says which file it is. */
export const fakeFiles: Readonly<Record<string, string>> = {
  'index.html': '<h1>Kieli / Språk</h1>',
  'fi/index.html': '<h1>fi etusivu</h1>',
  'fi/services/index.html': '<h1>fi palvelut</h1>',
  'fi/kit/unesta/index.html': '<h1>fi artikkeli</h1>',
  'fi/shell.html': '<div>fi shell</div>',
  'sv/index.html': '<h1>sv hem</h1>',
  'sv/shell.html': '<div>sv shell</div>',
  'fi/app.webmanifest': '{"lang":"fi"}',
  'assets/app-1a2b3c4d.js': 'console.log("äpp")',
  'assets/app-1a2b3c4d.css': 'body{margin:0}',
  'data/manifest.json': '{"format":1,"packs":[]}',
  'data/kit-all-authored-1.0123456789abcdef.json': '{"format":1}',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'calendar.ics': 'BEGIN:VCALENDAR',
  'robots.txt': 'User-agent: *',
  'sw.js': 'self.skipWaiting',
  _headers: '/*',
  _redirects: '/a /b',
  '.env': 'SECRET=1',
  '.well-known/x.txt': 'x',
  'headers.json': JSON.stringify(securityHeaders(fakePolicy)),
};

export async function put(root: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The site in a folder of its own inside another one, which holds a file nobody may reach; removed after the test. */
export async function fakeSite(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'evaat-site-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  await put(parent, 'secret.txt', 'outside');
  const root = join(parent, 'dist');
  for (const [path, text] of Object.entries(fakeFiles)) {
    await put(root, path, text);
    await put(root, `${path}.br`, brotliCompressSync(text));
  }
  await put(root, 'icon-192.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  return root;
}
