import { err, ok, type Result } from '#domain/result.ts';

export interface DownloadFault {
  readonly reason: 'no-network' | 'bad-answer' | 'truncated' | 'forged';
  readonly place: string;
}

/** Part of the content type that the answer must have. */
export type FileType = 'json' | 'svg' | 'octet-stream';

export interface Expected {
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

async function get(
  url: string,
  cache: RequestCache,
  type: FileType = 'json',
): Promise<Result<ArrayBuffer, DownloadFault>> {
  try {
    const answer = await fetch(url, { cache, redirect: 'error' });
    // A captive portal answers 200 with its own page: what is not of the type asked for is not ours.
    const isType = answer.headers.get('content-type')?.includes(type) ?? false;
    return answer.ok && isType ? ok(await answer.arrayBuffer()) : err({ reason: 'bad-answer', place: url });
  } catch {
    return err({ reason: 'no-network', place: url });
  }
}

const hex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The text behind a url that changes: asked from the server each time. */
export async function downloadFresh(url: string): Promise<Result<string, DownloadFault>> {
  const bytes = await get(url, 'no-cache');
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

async function getVerified(
  expected: Expected,
  cache: RequestCache,
  type: FileType,
): Promise<Result<ArrayBuffer, DownloadFault>> {
  const bytes = await get(expected.url, cache, type);
  if (!bytes.ok) return bytes;
  const place = expected.url;
  if (bytes.value.byteLength !== expected.bytes) return err({ reason: 'truncated', place });
  // Browsers have crypto.subtle on https and localhost only; elsewhere there is no service worker either and the length has to do.
  const subtle = (crypto as { subtle?: SubtleCrypto }).subtle;
  if (subtle && hex(await subtle.digest('SHA-256', bytes.value)) !== expected.sha256)
    return err({ reason: 'forged', place });
  return bytes;
}

async function download(expected: Expected, type: FileType): Promise<Result<ArrayBuffer, DownloadFault>> {
  const first = await getVerified(expected, 'default', type);
  if (first.ok || first.error.reason === 'no-network') return first;
  // Such a file never changes, so the browser would hand out its damaged copy for a year: ask the server past it.
  return getVerified(expected, 'reload', type);
}

/** A text file known by its hash. Half a file or another file is a fault, never content. */
export async function downloadVerified(
  expected: Expected,
  type: FileType = 'json',
): Promise<Result<string, DownloadFault>> {
  const bytes = await download(expected, type);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

/** A file of bytes known by its hash, with the same promise. */
export async function downloadBytes(expected: Expected): Promise<Result<Uint8Array<ArrayBuffer>, DownloadFault>> {
  const bytes = await download(expected, 'octet-stream');
  return bytes.ok ? ok(new Uint8Array(bytes.value)) : bytes;
}
