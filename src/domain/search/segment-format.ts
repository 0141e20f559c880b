/*
 * A segment: a header of little-endian 32-bit numbers (magic, version, checksum over what follows, number of documents, words, lemmas,
 * then the length of each section), and the sections. Columns of one kind stand together, for so they compress best.
 */
const magic = 0x53564556; // "VEVS"
/** Rises whenever the format, the folding or the stems change: a segment of another version is built anew. */
export const segmentVersion = 2;

export const sectionNames = [
  'shared', // per word: how many bytes it shares with the word before
  'lengths', // per word: how many bytes follow
  'letters', // those bytes
  'links', // per word: 2 × number of further lemmas + (1: it names a lemma itself); then those lemmas
  'spellings', // per word: how it is written, see spelling.ts
  'lemmas', // per lemma: 4 × heads + languages; number of postings
  'edges', // per lemma: number of parts, number of roots; then those lemmas
  'postings', // per lemma: 16 × step to the next document + weight
  'documents', // see document-table.ts
] as const;
export type SectionName = (typeof sectionNames)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

export interface SegmentCounts {
  readonly documents: number;
  readonly words: number;
  readonly lemmas: number;
}

export type SegmentFault = 'not-a-segment' | 'other-version' | 'damaged';

const headerNumbers = 6 + sectionNames.length;
const headerBytes = headerNumbers * 4;

/** From here on the checksum counts. */
const checkedFrom = 12;

/**
 * A hash over 32-bit words (FNV's step): each step is a bijection of the one before, so one changed word is always seen, and a cut changes the
 * length, which is counted in. What is fetched is checked by its SHA-256 besides.
 */
function checksum(bytes: Uint8Array): number {
  const own = bytes.subarray(checkedFrom);
  // What does not begin at a multiple of four is copied; `slice` of Node's Buffer would be no copy.
  const rest = own.byteOffset % 4 === 0 ? own : new Uint8Array(own);
  const words = new Uint32Array(rest.buffer, rest.byteOffset, rest.length >> 2);
  let hash = 0x811c9dc5 ^ rest.length;
  let at = 0;
  while (at < words.length) hash = Math.imul(hash ^ (words[at++] ?? 0), 0x01000193);
  at *= 4;
  while (at < rest.length) hash = Math.imul(hash ^ (rest[at++] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Sections into one row of bytes. */
export function packSegment({ documents, words, lemmas }: SegmentCounts, sections: Sections): Uint8Array {
  const lengths = sectionNames.map((name) => sections[name].length);
  const bytes = new Uint8Array(headerBytes + lengths.reduce((sum, length) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = headerBytes;
  for (const name of sectionNames) {
    bytes.set(sections[name], at);
    at += sections[name].length;
  }
  for (const [index, value] of [magic, segmentVersion, 0, documents, words, lemmas, ...lengths].entries())
    view.setUint32(index * 4, value, true);
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/** The sections of a segment's bytes, or why they cannot be read. */
export function unpackSegment(bytes: Uint8Array): { counts: SegmentCounts; sections: Sections } | SegmentFault {
  if (bytes.length < 8) return 'not-a-segment';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) return 'not-a-segment';
  if (view.getUint32(4, true) !== segmentVersion) return 'other-version';
  if (bytes.length < headerBytes || view.getUint32(8, true) !== checksum(bytes)) return 'damaged';
  let at = headerBytes;
  const section = (name: SectionName): Uint8Array => {
    const length = view.getUint32((6 + sectionNames.indexOf(name)) * 4, true);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const sections: Sections = {
    shared: section('shared'),
    lengths: section('lengths'),
    letters: section('letters'),
    links: section('links'),
    spellings: section('spellings'),
    lemmas: section('lemmas'),
    edges: section('edges'),
    postings: section('postings'),
    documents: section('documents'),
  };
  const counts = {
    documents: view.getUint32(12, true),
    words: view.getUint32(16, true),
    lemmas: view.getUint32(20, true),
  };
  return { counts, sections };
}
