import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, headersFile, securityHeaders } from '#build/security-headers.ts';
import { cacheControl } from '#server/caching.ts';

const a = 'sha256-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=';
const b = 'sha256-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb=';

describe('contentSecurityPolicy', () => {
  test('lets the app speak to the relay of its edition where that has another host', () => {
    const connects = (syncServer: string | null) =>
      contentSecurityPolicy({ styleHashes: [], scriptHashes: [], syncServer })
        .split('; ')
        .find((part) => part.startsWith('connect-src'));
    expect(connects(null)).toBe("connect-src 'self'");
    expect(connects('/sync')).toBe("connect-src 'self'");
    expect(connects('https://sync.evaat.example/x')).toBe("connect-src 'self' https://sync.evaat.example");
  });

  test('lets in the own host and the hashes, and nothing else', () => {
    expect(contentSecurityPolicy({ styleHashes: [a], scriptHashes: [b] }).split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' '${b}'`,
      `style-src 'self' '${a}'`,
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types evaat-urls',
    ]);
  });

  test('is the same whatever the order and repetition of hashes', () => {
    const one = contentSecurityPolicy({ styleHashes: [a, b], scriptHashes: [] });
    expect(contentSecurityPolicy({ styleHashes: [b, a, b], scriptHashes: [] })).toBe(one);
    expect(one).toContain(`style-src 'self' '${a}' '${b}';`);
    expect(one).not.toContain('unsafe');
  });

  test.each(["'unsafe-inline'", `'${a}'`, '', 'sha1-aaaa', `${a}; script-src *`])('refuses %j as a hash', (wrong) => {
    expect(() => contentSecurityPolicy({ styleHashes: [], scriptHashes: [wrong] })).toThrow('is not a CSP hash');
    expect(() => contentSecurityPolicy({ styleHashes: [wrong], scriptHashes: [] })).toThrow('is not a CSP hash');
  });
});

describe('securityHeaders', () => {
  const headers = securityHeaders("default-src 'none'");

  test('carries the policy and the fixed headers', () => {
    expect(headers).toMatchObject({
      'Content-Security-Policy': "default-src 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });

  test.each(['microphone', 'payment', 'usb', 'browsing-topics', 'interest-cohort'])(
    'denies %s',
    (feature) => {
      expect(headers['Permissions-Policy']?.split(', ')).toContain(`${feature}=()`);
    },
  );

  test('lets only the app itself ask where the phone is and open the camera', () => {
    expect(headers['Permissions-Policy']?.match(/(geolocation|camera)[^,]*/g)).toEqual([
      'camera=(self)',
      'geolocation=(self)',
    ]);
  });
});

describe('headersFile', () => {
  const text = headersFile("default-src 'none'");
  const blocks = new Map(text.split(/\n(?=\/)/).map((block) => [block.split('\n')[0], block]));

  test('gives every path the security headers', () => {
    for (const [name, value] of Object.entries(securityHeaders("default-src 'none'"))) {
      expect(blocks.get('/*')).toContain(`\n  ${name}: ${value}`);
    }
  });

  test('caches as the server does', () => {
    expect(blocks.get('/assets/*')).toContain(`Cache-Control: ${cacheControl('/assets/x.js')}\n`.trimEnd());
    expect(blocks.get('/sw.js')).toContain(`Cache-Control: ${cacheControl('/sw.js')}`);
    expect(blocks.get('/data/manifest.json')).toContain(`Cache-Control: ${cacheControl('/data/manifest.json')}`);
  });

  test('sets no header twice for one path, because hosts join such values', () => {
    expect(blocks.get('/*')).not.toContain('Cache-Control');
    expect(text.match(/Cache-Control/g)).toHaveLength(3);
    expect(text.endsWith('\n')).toBe(true);
  });
});
