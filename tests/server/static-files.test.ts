import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasExtension, isHidden, parseSitePath, readSiteFile, type SitePath } from '#server/static-files.ts';
import { fakeFiles, fakeSite, put } from '#tests/server/fake-site.ts';

function path(text: string): SitePath {
  const parsed = parseSitePath(text);
  if (!parsed.ok) throw new Error(`${text} is malformed`);
  return parsed.value;
}

describe('parseSitePath', () => {
  test('decodes each segment once and drops empty ones', () => {
    expect(path('/fi//k%C3%A4y/')).toEqual({ segments: ['fi', 'käy'], folder: true });
    expect(path('/fi/%2570')).toEqual({ segments: ['fi', '%70'], folder: false });
    expect(path('/')).toEqual({ segments: [], folder: true });
  });

  test.each([
    ['a dot segment', '/fi/../secret.txt'],
    ['an encoded dot segment', '/fi/%2e%2e/secret.txt'],
    ['an encoded slash', '/..%2fsecret.txt'],
    ['a backslash', '/..\\secret.txt'],
    ['an encoded backslash', '/fi/..%5csecret.txt'],
    ['NUL', '/index.html%00.png'],
    ['a line break', '/fi/%0d%0aSet-Cookie'],
    ['broken percent-encoding', '/fi/%'],
    ['broken UTF-8', '/fi/%ff'],
    ['over-long UTF-8 of a slash', '/..%c0%afsecret.txt'],
  ])('refuses %s', (_what, text) => {
    expect(parseSitePath(text)).toEqual({ ok: false, error: 'malformed-path' });
  });

  test('never gives a segment that could leave the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '%2f',
      '\\',
      '%5c',
      '%00',
      '%25',
      '%',
      'fi',
      'x.js',
      '%c3%a4',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parsed = parseSitePath(`/${pieces.join('')}`);
        if (parsed.ok) for (const segment of parsed.value.segments) expect(segment).not.toMatch(/^\.{0,2}$|[/\\\0]/);
      }),
    );
  });
});

describe('what a path asks for', () => {
  test.each([
    '/.env',
    '/.well-known/x.txt',
    '/fi/.git/config',
    '/sw.js.br',
    '/fi/index.html.BR',
    '/headers.json',
    '/edition.json',
    '/Headers.JSON',
    '/_headers',
    '/_redirects',
  ])('%s is hidden', (text) => expect(isHidden(path(text))).toBe(true));
  test.each(['/sw.js', '/fi/headers.json', '/fi/abr', '/'])('%s is not hidden', (text) =>
    expect(isHidden(path(text))).toBe(false),
  );
  test('a dot makes a file', () => {
    expect(hasExtension(path('/fi/x.js'))).toBe(true);
    expect(hasExtension(path('/fi/v1.2/page'))).toBe(false);
    expect(hasExtension(path('/fi/x.js/'))).toBe(false);
    expect(hasExtension(path('/'))).toBe(false);
  });
});

describe('readSiteFile', () => {
  const textOf = async (root: string, text: string) => {
    const file = await readSiteFile(root, path(text), false);
    return file && new TextDecoder().decode(file.bytes);
  };

  test('finds files and the index pages of folders', async () => {
    const root = await fakeSite();
    expect(await textOf(root, '/')).toBe(fakeFiles['index.html']);
    expect(await textOf(root, '/fi/services')).toBe(fakeFiles['fi/services/index.html']);
    expect(await textOf(root, '/fi/services/')).toBe(fakeFiles['fi/services/index.html']);
    expect(await textOf(root, '/sw.js')).toBe(fakeFiles['sw.js']);
  });

  test.each(['/nothing', '/assets', '/assets/', '/sw.js/', '/sw.js/x', '/.env', '/sw.js.br', `/${'x'.repeat(5000)}`])(
    'finds nothing for %.40s',
    async (text) => {
      expect(await readSiteFile(await fakeSite(), path(text), true)).toBeNull();
    },
  );

  test('needs the file itself, not only its compressed twin', async () => {
    const root = await fakeSite();
    await rm(join(root, 'sw.js'));
    expect(await readSiteFile(root, path('/sw.js'), true)).toBeNull();
  });

  test('leaves out a compressed twin that is older than its file', async () => {
    const root = await fakeSite();
    await put(root, 'data/manifest.json', '{"new":true}');
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(root, 'data/manifest.json.br'), hourAgo, hourAgo);
    expect(await readSiteFile(root, path('/data/manifest.json'), true)).toMatchObject({ brotli: false });
  });

  test('but takes it when the name holds the hash, whatever the dates', async () => {
    const root = await fakeSite();
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(root, 'assets/app-1a2b3c4d.js.br'), hourAgo, hourAgo);
    expect(await readSiteFile(root, path('/assets/app-1a2b3c4d.js'), true)).toMatchObject({ brotli: true });
  });
});
