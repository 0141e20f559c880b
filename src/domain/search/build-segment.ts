import type { Analyse } from './analysis.ts';
import { ByteWriter } from './bytes.ts';
import { compareBytes } from './compare-bytes.ts';
import { foundKinds, type SearchDocument } from './document.ts';
import { writeDocuments } from './document-table.ts';
import { LemmaTable, type BuiltLemma } from './lemma-table.ts';
import { packSegment } from './segment-format.ts';
import { weighDocument } from './weigh-words.ts';

/** Like beside like: postings become runs of small steps, which saves a seventh of the size. */
function orderOf(documents: readonly SearchDocument[]): number[] {
  const keys = documents.map(({ kind, fields, sameAs }) => {
    const first = (wanted: string): string => fields.find((field) => field.kind === wanted)?.text ?? '';
    return [foundKinds.indexOf(kind), first('category'), first('keyword'), sameAs ?? '', first('name')].join('\u0000');
  });
  const key = (at: number): string => keys[at] ?? '';
  return documents.map((_, at) => at).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}

interface ListedWord {
  readonly bytes: Uint8Array;
  readonly word: string;
  readonly lemmas: ReadonlySet<string>;
}

function sortedWords({ words }: LemmaTable): ListedWord[] {
  const encoder = new TextEncoder();
  return [...words]
    .map(([word, lemmas]) => ({ bytes: encoder.encode(word), word, lemmas }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
}

/** Each word with what it shares with the one before; lemmas are numbered in the order of their names. */
function writeWords(
  words: readonly ListedWord[],
  numberOf: ReadonlyMap<string, number>,
  spellings: ReadonlyMap<string, number>,
) {
  const [shared, lengths, letters, links] = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()];
  const spelling = new ByteWriter();
  let before: Uint8Array = new Uint8Array();
  let next = 0;
  for (const { bytes, word, lemmas } of words) {
    let same = 0;
    while (same < before.length && same < bytes.length && before[same] === bytes[same]) same++;
    shared.number(same);
    lengths.number(bytes.length - same);
    letters.bytes(bytes.subarray(same));
    const isLemma = numberOf.has(word);
    if (isLemma) next += 1;
    const others = numbers(lemmas, numberOf).filter((lemma) => !isLemma || lemma !== next - 1);
    links.number(others.length * 2 + (isLemma ? 1 : 0));
    let from = next;
    for (const lemma of others) {
      links.signed(lemma - from);
      from = lemma;
    }
    spelling.number(spellings.get(word) ?? 0);
    before = bytes;
  }
  return {
    shared: shared.done(),
    lengths: lengths.done(),
    letters: letters.done(),
    links: links.done(),
    spellings: spelling.done(),
  };
}

const numbers = (names: ReadonlySet<string>, numberOf: ReadonlyMap<string, number>): number[] =>
  [...names].flatMap((name) => numberOf.get(name) ?? []).sort((a, b) => a - b);

function writeLemmas(lemmas: readonly BuiltLemma[], numberOf: ReadonlyMap<string, number>) {
  const [table, edges, postings] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  for (const [number, lemma] of lemmas.entries()) {
    table.number(lemma.heads * 4 + lemma.languages);
    table.number(lemma.postings.length / 2);
    const parts = lemma.parts.flatMap((part) => numberOf.get(part) ?? []);
    const roots = numbers(lemma.roots, numberOf);
    edges.number(parts.length);
    edges.number(roots.length);
    for (const other of [...parts, ...roots]) edges.signed(other - number);
    let before = 0;
    for (let at = 0; at < lemma.postings.length; at += 2) {
      const document = lemma.postings[at] ?? 0;
      postings.number((document - before) * 16 + (lemma.postings[at + 1] ?? 0));
      before = document;
    }
  }
  return { lemmas: table.done(), edges: edges.done(), postings: postings.done() };
}

/**
 * The index of one pack's documents: their words with lemmas, compound parts and roots, weighed postings, and what ranking needs. The
 * same documents and readings always give the same bytes. Texts themselves are not in it. About a second for ten thousand services.
 */
export function buildSegment(documents: readonly SearchDocument[], analyse: Analyse): Uint8Array {
  const order = orderOf(documents);
  const table = new LemmaTable(analyse);
  for (const [at, position] of order.entries()) {
    const document = documents[position];
    if (document) weighDocument(document, at, table);
  }
  const words = sortedWords(table);
  const lemmas = words.flatMap(({ word }) => table.lemmas.get(word) ?? []);
  const numberOf = new Map(lemmas.map(({ name }, number) => [name, number]));
  return packSegment(
    { documents: documents.length, words: words.length, lemmas: lemmas.length },
    {
      ...writeWords(words, numberOf, table.spellings),
      ...writeLemmas(lemmas, numberOf),
      documents: writeDocuments(documents, order),
    },
  );
}
