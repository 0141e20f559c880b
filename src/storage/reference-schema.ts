/*
 * What the packs' database is called and which schema it has: for the page, which opens it with Dexie, and for the worker of the
 * search, which reads it without.
 */
export const referenceName = 'evaat-packs';
export const referenceSchema = 3;
/** Dexie multiplies versions by ten. */
export const referenceVersion = referenceSchema * 10;

/** The search segment of a pack on this phone. */
export interface SegmentRow {
  /** The pack's id. */
  readonly id: string;
  /** SHA-256 of the pack it was made from; of another pack it is of no use. */
  readonly pack: string;
  /** Version of the engine that it was written for. */
  readonly version: number;
  /** SHA-256 of the file it was fetched as; `null`: this phone made it itself, without a lexicon. */
  readonly sha256: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
