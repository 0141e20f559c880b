import { err, ok, type Result } from '#domain/result.ts';
import { ByteReader, countNumbers } from './bytes.ts';
import { readDocuments, type DocumentTable } from './document-table.ts';
import { ListWriter, type Lists } from './lists.ts';
import { unpackSegment, type Sections, type SegmentCounts, type SegmentFault } from './segment-format.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { SegmentFault } from './segment-format.ts';

/** A segment that was found whole: a third of the room that its tables take, for it stays in memory as long as its pack is searched. */
export interface Segment {
  readonly counts: SegmentCounts;
  readonly sections: Sections;
}

/** What a segment holds: everything by number, words and lemmas in the order of their bytes. */
export interface SegmentTables {
  readonly words: Vocabulary;
  /** Word → how it is written, see `spelled`. */
  readonly spellings: Uint16Array;
  /** Word → its lemmas. */
  readonly links: Lists;
  /** Lemma → the word that is its name. */
  readonly names: Uint32Array;
  /** Lemma → in how many documents it is in a name or keyword. */
  readonly heads: Uint32Array;
  /** Lemma → bit 1 Finnish, bit 2 Swedish. */
  readonly languages: Uint8Array;
  /** Lemma → parts of the compound, the head last. */
  readonly parts: Lists;
  /** Lemma → what it is derived from, and the stem it is kept under. */
  readonly roots: Lists;
  /** Lemma → document × 16 + weight (1–15). */
  readonly postings: Lists;
  readonly documents: DocumentTable;
}

function readWords({ shared, lengths, letters }: Sections, count: number): Vocabulary {
  const [sharedReader, lengthReader] = [new ByteReader(shared), new ByteReader(lengths)];
  const starts = new Uint32Array(count + 1);
  const sameAsBefore = new Uint8Array(count);
  for (let word = 0; word < count; word++) {
    const same = sharedReader.number();
    sameAsBefore[word] = same;
    starts[word + 1] = (starts[word] ?? 0) + same + lengthReader.number();
  }
  const bytes = new Uint8Array(starts[count] ?? 0);
  let from = 0;
  for (let word = 0; word < count; word++) {
    const [start, end] = [starts[word] ?? 0, starts[word + 1] ?? 0];
    const same = sameAsBefore[word] ?? 0;
    const before = word === 0 ? 0 : (starts[word - 1] ?? 0);
    for (let at = 0; at < same; at++) bytes[start + at] = bytes[before + at] ?? 0;
    for (let at = start + same; at < end; at++) bytes[at] = letters[from++] ?? 0;
  }
  return { count, bytes, starts };
}

function readSpellings(section: Uint8Array, words: number): Uint16Array {
  const reader = new ByteReader(section);
  const spellings = new Uint16Array(words);
  for (let word = 0; word < words; word++) spellings[word] = reader.number();
  return spellings;
}

function readLinks(section: Uint8Array, words: number, lemmas: number): { links: Lists; names: Uint32Array } {
  const reader = new ByteReader(section);
  const links = new ListWriter(words, countNumbers(section));
  const names = new Uint32Array(lemmas);
  let next = 0;
  for (let word = 0; word < words; word++) {
    const head = reader.number();
    if (head % 2 === 1) {
      links.add(next);
      names[next++] = word;
    }
    let lemma = next;
    for (let left = head >> 1; left > 0; left--) links.add((lemma += reader.signed()));
    links.end();
  }
  return { links: links.done(), names };
}

function readEdges(section: Uint8Array, lemmas: number): { parts: Lists; roots: Lists } {
  const reader = new ByteReader(section);
  const [parts, roots] = [new ListWriter(lemmas), new ListWriter(lemmas)];
  for (let lemma = 0; lemma < lemmas; lemma++) {
    const [partCount, rootCount] = [reader.number(), reader.number()];
    for (let at = 0; at < partCount; at++) parts.add(lemma + reader.signed());
    for (let at = 0; at < rootCount; at++) roots.add(lemma + reader.signed());
    parts.end();
    roots.end();
  }
  return { parts: parts.done(), roots: roots.done() };
}

function readLemmas({ lemmas: table, postings: section }: Sections, lemmas: number, order: Uint32Array) {
  const [reader, postingReader] = [new ByteReader(table), new ByteReader(section)];
  const heads = new Uint32Array(lemmas);
  const languages = new Uint8Array(lemmas);
  const starts = new Uint32Array(lemmas + 1);
  const values = new Uint32Array(countNumbers(section));
  let end = 0;
  for (let lemma = 0; lemma < lemmas; lemma++) {
    const flags = reader.number();
    heads[lemma] = flags >>> 2;
    languages[lemma] = flags & 3;
    let document = 0;
    const until = Math.min(values.length, end + reader.number());
    for (; end < until; end++) {
      const posting = postingReader.number();
      document += posting >>> 4;
      values[end] = (order[document] ?? 0) * 16 + (posting & 15);
    }
    starts[lemma + 1] = end;
  }
  return { heads, languages, postings: { starts, values } };
}

/**
 * Opens the bytes of `buildSegment`. What is cut, changed or of another version is refused with a reason; then the pack's documents are
 * indexed anew. The bytes are kept as they are and must not change.
 */
export function openSegment(bytes: Uint8Array): Result<Segment, SegmentFault> {
  const unpacked = unpackSegment(bytes);
  if (typeof unpacked === 'string') return err(unpacked);
  const { counts, sections } = unpacked;
  // Each word, lemma and document takes a byte at least: numbers larger than that would only ask for memory.
  const { words, lemmas, documents } = counts;
  if (words > sections.lengths.length || lemmas > sections.lemmas.length || documents > sections.documents.length)
    return err('damaged');
  return ok({ counts, sections });
}

/** The tables of a segment. Some fifteen milliseconds for ten thousand services on a desktop. */
export function readSegment({ counts, sections }: Segment): SegmentTables {
  const { table, order } = readDocuments(sections.documents, counts.documents);
  return {
    words: readWords(sections, counts.words),
    spellings: readSpellings(sections.spellings, counts.words),
    ...readLinks(sections.links, counts.words, counts.lemmas),
    ...readEdges(sections.edges, counts.lemmas),
    ...readLemmas(sections, counts.lemmas, order),
    documents: table,
  };
}
