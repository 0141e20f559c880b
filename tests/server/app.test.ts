import { rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from '#build/security-headers.ts';
import { createApp, readSecurityHeaders } from '#server/app.ts';
import { fakeFiles, fakePolicy, fakeSite, put } from '#tests/server/fake-site.ts';
import { expectConsole } from '#tests/support/console-guard.ts';

async function site() {
  const root = await fakeSite();
  const app = createApp({ root });
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  return { root, app, get };
}

describe('pages', () => {
  test.each([
    ['/', 'index.html'],
    ['/fi', 'fi/index.html'],
    ['/fi/', 'fi/index.html'],
    ['/fi/services', 'fi/services/index.html'],
    ['/fi/services/', 'fi/services/index.html'],
    ['/fi/kit/unesta?from=share', 'fi/kit/unesta/index.html'],
    ['/fi/services/helsinki-5263', 'fi/shell.html'],
    ['/sv/family/', 'sv/shell.html'],
    ['/fi/v1.2/page', 'fi/shell.html'],
  ])('%s is %s, without redirect', async (path, file) => {
    const { get } = await site();
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(fakeFiles[file]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    '/assets/x.js',
    '/fi/x.js',
    '/sv/x.png',
    '/fi/shell.html.br',
    '/fi/.env',
    '/headers.json',
    '/_headers',
    '/.env',
    '/.well-known/x.txt',
  ])('%s is a plain 404', async (path) => {
    const { root, get } = await site();
    await put(root, '404.html', '<h1>404</h1>');
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test.each(['/en/', '/foo', '/assets', '/data/', '/fix', '/FI/services'])(
    '%s is a 404, with the page the build made',
    async (path) => {
      const { root, get } = await site();
      const plain = await get(path);
      expect(plain.status).toBe(404);
      expect(await plain.text()).toMatch(/Sivua ei löytynyt[^]*Sidan hittades inte[^]*\/fi\/[^]*\/sv\//);
      await put(root, '404.html', '<h1>404</h1>');
      const page = await get(path, { 'If-None-Match': '*' });
      expect(page.status).toBe(404);
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
      expect(page.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('no shell, no page', async () => {
    const { root, get } = await site();
    await rm(join(root, 'fi/shell.html'));
    expect((await get('/fi/unknown')).status).toBe(404);
  });
});

describe('content types and caching', () => {
  test.each([
    ['/assets/app-1a2b3c4d.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/app-1a2b3c4d.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/data/kit-all-authored-1.0123456789abcdef.json', 'application/json', 'public, max-age=31536000, immutable'],
    ['/data/manifest.json', 'application/json', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/fi/app.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=86400'],
    ['/icon-192.png', 'image/png', 'public, max-age=86400'],
    ['/calendar.ics', 'text/calendar; charset=utf-8', 'no-cache'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'no-cache'],
  ])('%s', async (path, type, caching) => {
    const { get } = await site();
    for (const headers of [{}, { 'Accept-Encoding': 'br' }]) {
      const response = await get(path, headers);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('cache-control')).toBe(caching);
    }
  });
});

describe('brotli', () => {
  test.each(['br', 'gzip, deflate, br', 'gzip;q=0.8, br;q=0.9', 'BR', 'br;q=0.1'])(
    'is sent for "%s"',
    async (accepted) => {
      const { get } = await site();
      const response = await get('/assets/app-1a2b3c4d.js', { 'Accept-Encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-length')).toBe(String(bytes.length));
      expect(brotliDecompressSync(bytes).toString()).toBe(fakeFiles['assets/app-1a2b3c4d.js']);
    },
  );

  test.each(['', 'gzip', 'br;q=0', 'gzip, br;q=0.0', 'identity, br;q=0.5', 'brotli', 'xbr'])(
    'is not sent for "%s"',
    async (accepted) => {
      const { get } = await site();
      const response = await get('/assets/app-1a2b3c4d.js', accepted ? { 'Accept-Encoding': accepted } : {});
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      const text = await response.text();
      expect(text).toBe(fakeFiles['assets/app-1a2b3c4d.js']);
      expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    },
  );

  test('is not sent where the build made none, and is sent with a shell', async () => {
    const { get } = await site();
    expect((await get('/icon-192.png', { 'Accept-Encoding': 'br' })).headers.get('content-encoding')).toBeNull();
    expect((await get('/fi/unknown', { 'Accept-Encoding': 'br' })).headers.get('content-encoding')).toBe('br');
  });
});

describe('ETag', () => {
  test('is strong, differs between the variants and answers 304', async () => {
    const { get } = await site();
    const tags: string[] = [];
    for (const encoding of ['identity', 'br']) {
      const first = await get('/fi/services', { 'Accept-Encoding': encoding });
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[0-9a-f]{40}"$/);
      tags.push(tag);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await get('/fi/services', { 'Accept-Encoding': encoding, 'If-None-Match': known });
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');
        expect(again.headers.get('etag')).toBe(tag);
        expect(again.headers.get('cache-control')).toBe('no-cache');
        expect(again.headers.get('vary')).toBe('Accept-Encoding');
        expect(again.headers.get('content-encoding')).toBeNull();
        expect(again.headers.get('content-security-policy')).toBe(fakePolicy);
      }
    }
    const [plain = '', brotli = ''] = tags;
    expect(plain).not.toBe(brotli);
    expect((await get('/fi/services', { 'Accept-Encoding': 'br', 'If-None-Match': plain })).status).toBe(200);
    expect((await get('/fi/services', { 'If-None-Match': brotli })).status).toBe(200);
  });

  test('belongs to the content, not to the date', async () => {
    const { root, get } = await site();
    const before = (await get('/sw.js')).headers.get('etag');
    await put(root, 'sw.js', fakeFiles['sw.js'] ?? '');
    expect((await get('/sw.js')).headers.get('etag')).toBe(before);
    await put(root, 'sw.js', 'changed');
    expect((await get('/sw.js')).headers.get('etag')).not.toBe(before);
  });
});

describe('methods', () => {
  test('HEAD has the headers of GET and no body', async () => {
    const { app, get } = await site();
    for (const path of ['/fi/services', '/sw.js', '/foo', '/fi/x.js']) {
      const head = await app.request(path, { method: 'HEAD' });
      const same = await get(path);
      expect(head.status).toBe(same.status);
      expect(await head.text()).toBe('');
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(same.headers));
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s is refused', async (method) => {
    const { app } = await site();
    const response = await app.request('/fi/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('paths that must not get through', () => {
  test.each([
    '/fi/%',
    '/%E4',
    '/%00',
    '/fi/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/fi/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/fi/%0a',
  ])('%s is a 400', async (path) => {
    const { get } = await site();
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('outside');
  });

  // The URL standard resolves these before they reach the server: they end at the site's root.
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/fi/%2e%2e/%2E./secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/%252e%252e/secret.txt',
  ])('%s finds nothing', async (path) => {
    const { app } = await site();
    expect((await app.request(`http://localhost${path}`)).status).toBe(404);
  });
});

describe('security headers', () => {
  test.each(['/', '/sw.js', '/fi/unknown', '/fi/x.js', '/foo', '/%', '/assets/app-1a2b3c4d.js', '/fi/%0a'])(
    'are on the answer to %s',
    async (path) => {
      const { get } = await site();
      const response = await get(path);
      for (const [name, value] of Object.entries(securityHeaders(fakePolicy)))
        expect(response.headers.get(name)).toBe(value);
    },
  );

  test('are on a 405 and on a 500, which tells nothing', async () => {
    const { root, app, get } = await site();
    expect((await app.request('/', { method: 'POST' })).headers.get('content-security-policy')).toBe(fakePolicy);
    await rm(join(root, 'sw.js'));
    await symlink('sw.js', join(root, 'sw.js'));
    expectConsole(/ELOOP/);
    const response = await get('/sw.js');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('Server error\n');
    expect(response.headers.get('content-security-policy')).toBe(fakePolicy);
  });

  test('without headers.json nothing is let in', async () => {
    const { root, get } = await site();
    await rm(join(root, 'headers.json'));
    expect((await get('/')).headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  test.each([
    '',
    '{',
    '{}',
    '{"Content-Security-Policy":1}',
    '{"Content-Security-Policy":"a\\nb"}',
    '{"Content-Security-Policy":""}',
  ])('headers.json "%s" is refused', async (text) => {
    const root = await fakeSite();
    await put(root, 'headers.json', text);
    expect(await readSecurityHeaders(root)).toEqual({ ok: false, error: 'no-headers' });
  });
});

describe('a site replaced while the server runs', () => {
  test('is seen at once, policy and all', async () => {
    const { root, get } = await site();
    const next = join(dirname(root), 'next');
    await put(next, 'index.html', 'new');
    await put(next, 'headers.json', JSON.stringify(securityHeaders("default-src 'self'")));
    await get('/');
    await rename(root, `${root}-old`);
    const between = await get('/');
    expect(between.status).toBe(404);
    expect(between.headers.get('content-security-policy')).toBe(fakePolicy);
    await rename(next, root);
    const after = await get('/');
    expect(await after.text()).toBe('new');
    expect(after.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  test('so is one file, such as the pack manifest, even when its compressed twin was forgotten', async () => {
    const { root, get } = await site();
    await put(root, 'data/manifest.json.new', '{"format":1,"packs":["later"]}');
    await rename(join(root, 'data/manifest.json.new'), join(root, 'data/manifest.json'));
    expect(await (await get('/data/manifest.json', { 'Accept-Encoding': 'br' })).text()).toContain('later');
  });
});
