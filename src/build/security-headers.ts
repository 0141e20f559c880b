/** Hashes of the inline parts the build itself wrote, as `sha256-…` without quotes. */
export interface InlineHashes {
  readonly styleHashes: readonly string[];
  readonly scriptHashes: readonly string[];
  /** Where the edition's sync server is; one on another host is the only other host the app may speak to. */
  readonly syncServer?: string | null;
}

const originOf = (syncServer: string): string[] => (syncServer.startsWith('/') ? [] : [new URL(syncServer).origin]);

const hashShape = /^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/** `'self'` and the hashes, each once and sorted, so that the same site gives the same header. */
function selfAnd(hashes: readonly string[]): string {
  const wrong = hashes.find((hash) => !hashShape.test(hash));
  if (wrong !== undefined) throw new Error(`"${wrong}" is not a CSP hash like sha256-… (no quotes)`);
  return ["'self'", ...[...new Set(hashes)].sort().map((hash) => `'${hash}'`)].join(' ');
}

/**
 * The one place where the content security policy is composed: nothing is allowed that the app does not use, and
 * nothing ever leaves for another host (but the edition's own sync server, sealed), which is what the privacy promise rests on. Inline parts are let in by their
 * hash, never by `unsafe-*`. Throws when a hash is malformed: the build made a mistake, and a browser would
 * only ignore it silently.
 */
export function contentSecurityPolicy({ styleHashes, scriptHashes, syncServer = null }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src ${selfAnd(scriptHashes)}`,
    `style-src ${selfAnd(styleHashes)}`,
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...originOf(syncServer ?? '/')].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types evaat-urls',
  ].join('; ');
}

/** Powers of the phone the app never asks for. A name Chromium does not know (`bluetooth`) makes it warn on every page: try before adding. */
const deniedFeatures = [
  'accelerometer',
  'browsing-topics',
  'display-capture',
  'gyroscope',
  'hid',
  'interest-cohort',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * A parent may ask what is near, and read another phone's code: only the app's own pages, never a frame in them. Position and pictures
 * stay on the phone.
 */
const ownFeatures = ['camera', 'geolocation'];

/**
 * Every response's security headers, name to value. HSTS is not among them: the server speaks plain HTTP behind
 * whatever ends TLS, and only that one knows whether the whole host name may be bound to HTTPS.
 */
export const securityHeaders = (csp: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': csp,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': [
    ...deniedFeatures.map((feature) => `${feature}=()`),
    ...ownFeatures.map((feature) => `${feature}=(self)`),
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * The text of `dist/_headers` for Netlify and Cloudflare Pages. Cloudflare joins the values of every rule that
 * matches a path, so no header is set by two rules that can meet; that is why the hashed files of /data/ keep the
 * host's default (revalidate): a pattern for them would also match manifest.json. Cloudflare ignores lines over
 * 2,000 characters, room for some thirty hashes.
 */
export function headersFile(csp: string): string {
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['/*', securityHeaders(csp)],
    ['/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['/sw.js', { 'Cache-Control': 'no-cache' }],
    ['/data/manifest.json', { 'Cache-Control': 'no-cache' }],
  ];
  const lines = rules.flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}
