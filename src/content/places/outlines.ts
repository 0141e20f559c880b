import type { PackedOutlines } from '#domain/geo/outline.ts';
import data from './outlines.json' with { type: 'json' };

/** Where each municipality lies, as it is packed; see this folder's README for where it is from. */
export const packedOutlines: PackedOutlines = data;
