import { unpackOutlines, type Outline, type PackedOutlines } from '#domain/geo/outline.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readPacks } from './packs.ts';

/** Opened once: the same pack gives the very same outlines. */
const opened = new WeakMap<PackedOutlines, readonly Outline[]>();

/** Where each municipality lies; `null` until their pack has been stored. */
export async function readOutlines(): Promise<Result<readonly Outline[] | null, StorageFailure>> {
  const packs = await readPacks('outlines');
  if (!packs.ok) return packs;
  const packed = packs.value[0]?.content;
  if (packed === undefined) return ok(null);
  const outlines = opened.get(packed) ?? unpackOutlines(packed);
  opened.set(packed, outlines);
  return ok(outlines);
}
