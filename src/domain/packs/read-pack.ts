import { err, ok, type Result } from '#domain/result.ts';
import {
  packFormats,
  type PackEntry,
  type PackFile,
  type PackKind,
  type PackManifest,
  type SegmentEntry,
} from './manifest.ts';

/** A pack as it is kept: its manifest line and what it holds. */
export type StoredPack = {
  readonly [K in PackKind]: { readonly entry: PackEntry & { kind: K }; readonly content: PackFile<K>['content'] };
}[PackKind];

export interface PackFault {
  readonly reason: 'not-json' | 'not-a-pack' | 'other-pack' | 'newer-format' | 'truncated' | 'forged';
  readonly place: string;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const kinds: readonly string[] = Object.keys(packFormats);
/** Kinds whose content is one value and not a list. */
const singles: readonly PackKind[] = ['places', 'outlines', 'concepts'];

function isSegment(value: unknown): value is SegmentEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { version, url, sha256, bytes } = value as Record<keyof SegmentEntry, unknown>;
  return (
    typeof version === 'number' &&
    typeof sha256 === 'string' &&
    typeof bytes === 'number' &&
    typeof url === 'string' &&
    /^\/data\/[a-z0-9.-]+\.bin$/.test(url)
  );
}

/** The line without a segment that we cannot make anything of: the pack itself is none the worse, and the phone makes its own. */
function withoutOddSegment(entry: PackEntry): PackEntry {
  if (!('search' in entry) || isSegment(entry.search)) return entry;
  const { search: _odd, ...rest } = entry;
  return rest;
}

function isEntry(value: unknown): value is PackEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  return (
    ['id', 'kind', 'area', 'sha256', 'url', 'built'].every((field) => typeof entry[field] === 'string') &&
    typeof entry['bytes'] === 'number' &&
    /^\/data\/[a-z0-9.-]+\.json$/.test(String(entry['url']))
  );
}

/** Reads `/data/manifest.json`. Kinds of a newer app are passed over; a shape that is not ours is a fault (a captive portal's HTML, half a file). */
export function readManifest(text: string): Result<PackManifest, PackFault> {
  const place = '/data/manifest.json';
  const value = parseObject(text);
  if (!value) return err({ reason: 'not-json', place });
  if (typeof value['format'] === 'number' && value['format'] > 1) return err({ reason: 'newer-format', place });
  const packs = value['packs'];
  if (value['format'] !== 1 || !Array.isArray(packs) || !packs.every(isEntry))
    return err({ reason: 'not-a-pack', place });
  // Two lines of one id would replace each other for ever.
  if (new Set(packs.map((entry) => entry.id)).size < packs.length) return err({ reason: 'not-a-pack', place });
  return ok({ format: 1, packs: packs.filter((entry) => kinds.includes(entry.kind)).map(withoutOddSegment) });
}

/** Opens a downloaded pack whose bytes were already checked against `entry`. */
export function readPack(text: string, entry: PackEntry): Result<StoredPack, PackFault> {
  const place = entry.url;
  const value = parseObject(text);
  if (!value) return err({ reason: 'not-json', place });
  const format = value['format'];
  if (typeof format !== 'number' || format < 1) return err({ reason: 'not-a-pack', place });
  if (format > packFormats[entry.kind]) return err({ reason: 'newer-format', place });
  if (value['id'] !== entry.id || value['kind'] !== entry.kind) return err({ reason: 'other-pack', place });
  const content = value['content'];
  const isRight = singles.includes(entry.kind)
    ? typeof content === 'object' && content !== null && !Array.isArray(content)
    : Array.isArray(content);
  return isRight ? ok({ entry, content } as StoredPack) : err({ reason: 'not-a-pack', place });
}
