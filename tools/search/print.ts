import { languages } from '#domain/language.ts';
import type { CorpusDocument } from './corpus-file.ts';
import type { Evaluation } from './evaluate.ts';
import type { Judged } from './judge.ts';
import { qualityOf } from './summary.ts';

/** A row of cells under a head, the first left, the others right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
const kilobytes = (value: number): string => `${Math.round(value / 1000)} kB`;
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const both = (judged: readonly Judged[]): string => {
  const { count, recall, mrr } = qualityOf(judged);
  return count === 0 ? '' : `${share(recall)} / ${share(mrr)}`;
};

function qualityTable(evaluations: readonly Evaluation[]): string {
  const [own, ...others] = evaluations;
  if (!own) return '';
  const kinds = [...new Set(own.judged.map(({ query }) => query.kind))];
  const of = (all: readonly Judged[], kind: string | null) =>
    all.filter(({ query }) => kind === null || query.kind === kind);
  const row = (name: string, kind: string | null) => [
    name,
    String(of(own.judged, kind).length),
    both(of(own.judged, kind)),
    ...languages.map((language) => both(of(own.judged, kind).filter(({ query }) => query.language === language))),
    ...others.map(({ judged }) => both(of(judged, kind))),
  ];
  const head = ['recall@10 / MRR', 'queries', own.name, ...languages, ...others.map(({ name }) => name)];
  return table([head, ...kinds.map((kind) => row(kind, kind)), row('all', null)]);
}

/** "1/137" says that ours is a 137th of theirs. */
const ratio = (ours: number, theirs: number): string =>
  ours <= theirs ? `1/${(theirs / ours).toFixed(theirs / ours < 10 ? 1 : 0)}` : (ours / theirs).toFixed(1);

function costTable([own, ...others]: readonly Evaluation[]): string {
  if (!own) return '';
  const rows: readonly [string, (of: Evaluation) => number, (value: number) => string][] = [
    ['index, raw', (of) => of.rawBytes, kilobytes],
    ['index, brotli', (of) => of.brotliBytes, kilobytes],
    ['load to first answer', (of) => of.loadMs, milliseconds],
    ['key, p50', (of) => of.latency.p50, milliseconds],
    ['key, p95', (of) => of.latency.p95, milliseconds],
    ['key, p99', (of) => of.latency.p99, milliseconds],
  ];
  return table([
    ['', own.name, ...others.flatMap(({ name }) => [name, 'ours/theirs'])],
    ...rows.map(([name, value, say]) => [
      name,
      say(value(own)),
      ...others.flatMap((other) => [say(value(other)), ratio(value(own), value(other))]),
    ]),
  ]);
}

/** The figures of our own search and, where they ran, of the libraries beside it. */
export const evaluationText = (evaluations: readonly Evaluation[]): string =>
  `${qualityTable(evaluations)}\n${costTable(evaluations)}`;

const shown = 3;

/** Each query that found too little or not first: what is missing, and what stood there instead. */
export function missesText(judged: readonly Judged[], documents: readonly CorpusDocument[]): string {
  const named = (positions: readonly number[]) =>
    positions
      .slice(0, shown)
      .flatMap((at) => documents[at] ?? [])
      .map(({ fi, sv }) => fi?.n ?? sv?.n ?? '')
      .join('; ');
  return judged
    .filter(({ recall, reciprocal }) => (recall ?? 1) < 1 || (reciprocal ?? 1) < 1)
    .map(({ query: { kind, language, text }, found, missing, reciprocal }) => {
      const why = missing.length > 0 ? `not found: ${missing.join(', ')}` : 'not first';
      return `  ${kind} ${language} "${text}" (${share(reciprocal ?? 0)}) ${why}\n      ${named(found.services)} | ${named(found.articles)}\n`;
    })
    .join('');
}

/** For a program: the figures, and the top tens of each query by the ids of the corpus. */
export function evaluationJson(
  { judged, quality, latency, brotliBytes, loadMs }: Evaluation,
  documents: readonly CorpusDocument[],
): string {
  const ids = (positions: readonly number[]) => positions.flatMap((at) => documents[at]?.id ?? []);
  return JSON.stringify(
    {
      summary: { recall10: quality.recall, mrr: quality.mrr, ...latency, indexBytesBr: brotliBytes, loadMs },
      queries: judged.map(({ query, found }) => ({
        query: query.text,
        services: ids(found.services),
        articles: ids(found.articles),
      })),
    },
    null,
    1,
  );
}
