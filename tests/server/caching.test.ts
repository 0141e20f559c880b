import { describe, expect, test } from 'vitest';
import { cacheControl } from '#server/caching.ts';

describe('cacheControl', () => {
  test.each([
    '/assets/app-1a2b3c4d.js',
    '/assets/deep/font.woff2',
    '/data/kit-all-authored-1.0123456789abcdef.json',
    '/data/kit-all-authored-1.0123456789abcdef.bin',
  ])('%s never changes', (file) => {
    expect(cacheControl(file)).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/icon.svg', '/icons/icon-192.png', '/favicon.ico'])('%s is kept for a day', (file) => {
    expect(cacheControl(file)).toBe('public, max-age=86400');
  });

  test.each([
    '/index.html',
    '/fi/index.html',
    '/fi/shell.html',
    '/sw.js',
    '/data/manifest.json',
    '/fi/app.webmanifest',
    '/robots.txt',
    '/fi/assets/app.js',
    '/data/kit-all-authored-1.0123456789ABCDEF.json',
    '/data/kit-all-authored-1.0123456789abcde.json',
    '/data/deep/kit.0123456789abcdef.json',
    '/other/kit.0123456789abcdef.json',
  ])('%s is asked for each time', (file) => {
    expect(cacheControl(file)).toBe('no-cache');
  });
});
