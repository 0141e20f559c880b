/** Bytes of a blob around its JSON: version, initialisation vector, length, GCM tag. */
export const overhead = 1 + 12 + 4 + 16;

/** Steps of 256 bytes up to 1 kB, of 1 kB up to 8 kB, then of a sixteenth: a length tells little of what is inside. */
function stepAt(bytes: number): number {
  if (bytes <= 1024) return 256;
  if (bytes <= 8192) return 1024;
  return 2 ** (Math.floor(Math.log2(bytes)) - 4);
}

/** The whole length of a blob whose JSON has so many bytes. */
export function blobLength(json: number): number {
  const bytes = json + overhead;
  return Math.ceil(bytes / stepAt(bytes)) * stepAt(bytes);
}
