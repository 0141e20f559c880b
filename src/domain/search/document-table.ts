import { languages } from '#domain/language.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { foundKinds, type SearchDocument } from './document.ts';
import type { Segment } from './open-segment.ts';
import { hashOfName, hashOfText } from './words.ts';

/** What ranking knows of documents besides their words, a column each; in the order of the packs, and within one in its segment's own. */
export interface DocumentTable {
  readonly count: number;
  /** Its position among the documents of its pack, and of the packs before. */
  readonly positions: Uint32Array;
  /** Index in `foundKinds`. */
  readonly kinds: Uint8Array;
  readonly urgent: Uint8Array;
  /** In hundredths. */
  readonly priors: Uint8Array;
  /** Months; `toMonths` 0 and `fromMonths` 0 when it is for everybody. */
  readonly fromMonths: Int16Array;
  readonly toMonths: Int16Array;
  /** Hash of the name in Finnish and Swedish; 0 when there is none. */
  readonly names: readonly [Uint32Array, Uint32Array];
  /** Hash of category and keywords: documents of one class crowd a list. 0 when there are none. */
  readonly classes: Uint32Array;
  /** Hash of `sameAs`; 0 when it never collapses. */
  readonly sameAs: Float64Array;
}

/** A table of that many rows, all empty. */
const emptyDocuments = (count: number): DocumentTable => ({
  count,
  positions: new Uint32Array(count),
  kinds: new Uint8Array(count),
  urgent: new Uint8Array(count),
  priors: new Uint8Array(count).fill(100),
  fromMonths: new Int16Array(count),
  toMonths: new Int16Array(count),
  names: [new Uint32Array(count), new Uint32Array(count)],
  classes: new Uint32Array(count),
  sameAs: new Float64Array(count),
});

const priorOf = ({ prior }: SearchDocument): number => Math.max(50, Math.min(200, Math.round((prior ?? 1) * 100)));
const nameHash = ({ fields }: SearchDocument, language: (typeof languages)[number]): number =>
  hashOfName(fields.find((field) => field.kind === 'name' && field.language === language)?.text ?? '');

const classHash = ({ fields }: SearchDocument): number =>
  hashOfName(fields.flatMap(({ kind, text }) => (kind === 'category' || kind === 'keyword' ? [text] : [])).join(' '));

/** A value that often stands in the row above too: 0 for "the same", else 1 and its bytes. */
function writeHash(writer: ByteWriter, value: number, before: number, bytes: number): void {
  writer.byte(value === before ? 0 : 1);
  if (value === before) return;
  let rest = value;
  for (let at = 0; at < bytes; at++) {
    writer.byte(rest % 256);
    rest = Math.floor(rest / 256);
  }
}

function readHash(reader: ByteReader, before: number, bytes: number): number {
  if (reader.byte() === 0) return before;
  let value = 0;
  for (let at = 0, factor = 1; at < bytes; at++, factor *= 256) value += reader.byte() * factor;
  return value;
}

/** Writes documents in the segment's own order; `order` holds the position of each in the pack. */
export function writeDocuments(documents: readonly SearchDocument[], order: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  const sorted = order.flatMap((position) => documents[position] ?? []);
  let before = 0;
  for (const position of order) {
    writer.signed(position - before);
    before = position;
  }
  for (const { kind, urgent, ages } of sorted)
    writer.byte(foundKinds.indexOf(kind) | (urgent ? 8 : 0) | (ages ? 16 : 0));
  for (const document of sorted) writer.byte(priorOf(document));
  for (const { ages } of sorted) {
    if (!ages) continue;
    writer.signed(ages.fromMonths);
    writer.signed(ages.toMonths);
  }
  const column = (bytes: number, valueOf: (document: SearchDocument) => number): void => {
    let last = 0;
    for (const document of sorted) {
      const value = valueOf(document);
      writeHash(writer, value, last, bytes);
      last = value;
    }
  };
  for (const language of languages) column(3, (document) => nameHash(document, language));
  column(3, classHash);
  column(6, ({ sameAs }) => (sameAs === null ? 0 : hashOfText(sameAs) + 1));
  return writer.done();
}

/** Reads what `writeDocuments` wrote into the rows from `base` on. */
function readDocuments(bytes: Uint8Array, base: number, count: number, table: DocumentTable): void {
  const reader = new ByteReader(bytes);
  const end = base + count;
  let position = base;
  for (let at = base; at < end; at++) table.positions[at] = position += reader.signed();
  const flags = new Uint8Array(count);
  for (let at = 0; at < count; at++) flags[at] = reader.byte();
  for (let at = 0; at < count; at++) {
    const flag = flags[at] ?? 0;
    table.kinds[base + at] = flag & 7;
    table.urgent[base + at] = (flag >> 3) & 1;
  }
  for (let at = base; at < end; at++) table.priors[at] = reader.byte();
  for (let at = 0; at < count; at++) {
    if (((flags[at] ?? 0) & 16) === 0) continue;
    table.fromMonths[base + at] = reader.signed();
    table.toMonths[base + at] = reader.signed();
  }
  for (const column of [...table.names, table.classes]) {
    let last = 0;
    for (let at = base; at < end; at++) column[at] = last = readHash(reader, last, 3);
  }
  let last = 0;
  for (let at = base; at < end; at++) table.sameAs[at] = last = readHash(reader, last, 6);
}

/** The documents of several segments as one table. */
export function mergeDocuments(segments: readonly Segment[]): DocumentTable {
  const table = emptyDocuments(segments.reduce((sum, { counts }) => sum + counts.documents, 0));
  let base = 0;
  for (const { counts, sections } of segments) {
    readDocuments(sections.documents, base, counts.documents, table);
    base += counts.documents;
  }
  return table;
}
