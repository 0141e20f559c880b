import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { segmentTools } from '#build/segment-tools.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { languages } from '#domain/language.ts';
import { documentsOf } from '#domain/search/documents/of-pack.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';
import { testData } from '#tests/support/test-data.ts';
import { compileTexts, readTexts } from '#tools/content/read-kit.ts';
import type { Asked, Contestant } from '#tools/search/contestant.ts';
import { readCorpus } from '#tools/search/corpus-file.ts';
import { searchDocuments } from '#tools/search/corpus.ts';
import { flexSearch } from '#tools/search/flex-search.ts';
import { miniSearch } from '#tools/search/mini-search.ts';
import { ownSearch } from '#tools/search/own-search.ts';
import { brotliBytes, timeKeys, timeLoad } from '#tools/search/stopwatch.ts';
import { latencyOf } from '#tools/search/summary.ts';

/**
 * `npx tsx tests/bench/search.ts [10k] [30k]`: what a key typed costs over our own services and articles, with the libraries beside it, and what
 * hostile input does. Typed is what parents call things: the first words of each concept. With the test data there also over its corpora of
 * ten and thirty thousand services. `npm run search` does the same over somebody else's corpus, tests/bench/search-memory.ts counts bytes.
 */
const root = resolve(import.meta.dirname, '../..');
const repeats = 5;
const aims = { hostile: 20 };

const tools = segmentTools(root);
const own = [
  ...documentsOf({ kind: 'directory', content: authoredServices }, tools),
  ...documentsOf({ kind: 'kit', content: compileTexts(readTexts(root)).articles }, tools),
];
const asked = concepts
  .filter(({ isClass }) => !isClass)
  .flatMap((concept) =>
    languages.flatMap((language): Asked[] =>
      concept[language].slice(0, 2).map((text) => ({ text, language, home: null })),
    ),
  );
const first: Asked = { text: 'p', language: 'fi', home: null };

const ours = (documents: readonly SearchDocument[]) =>
  ownSearch(
    documents.map(() => ({ m: -1 })),
    documents,
    new Set(),
    { analyse: tools.analyse, concepts, segments: 1 },
  );

const cells = (name: string, ...figures: readonly (number | string)[]) =>
  `  ${name.padEnd(12)}${figures.map((each) => (typeof each === 'number' ? each.toFixed(2) : each).padStart(10)).join('')}`;

function measure(contestant: Contestant, questions: readonly Asked[]): { readonly line: string; readonly p99: number } {
  const load = timeLoad(contestant, first);
  const { p50, p95, p99 } = latencyOf(timeKeys(contestant.load(), questions, repeats));
  const size = `${Math.round(brotliBytes(contestant.files) / 1000)} kB`;
  return { line: cells(contestant.name, p50, p95, p99, load, size), p99 };
}

/** The longest that any hostile text takes, the best of a few like a key. */
function hostile(contestant: Contestant): string {
  const ask = contestant.load();
  for (const each of asked.slice(0, 100)) ask(each);
  const once = (text: string): number => {
    const before = performance.now();
    ask({ text, language: 'fi', home: null });
    return performance.now() - before;
  };
  const times = Object.entries(hostileTexts).map(([name, text]) => ({
    name,
    ms: Math.min(...Array.from({ length: repeats }, () => once(text))),
  }));
  const worst = times.reduce((most, each) => (each.ms > most.ms ? each : most), { name: '', ms: 0 });
  return `  hostile input: ${worst.ms.toFixed(1)} ms at most (${worst.name}), aim ${aims.hostile}`;
}

function bench(title: string, documents: readonly SearchDocument[], questions: readonly Asked[]): void {
  const contestant = ours(documents);
  const mine = measure(contestant, questions);
  console.log(`${title}: ${documents.length} documents, ${questions.length} questions; ms, best of ${repeats}`);
  console.log(`${cells('', 'p50', 'p95', 'p99', 'load', 'brotli')}\n${mine.line}`);
  for (const library of [miniSearch, flexSearch]) {
    const theirs = measure(library(documents), questions);
    console.log(`${theirs.line}   p99 ours/theirs 1/${(theirs.p99 / mine.p99).toFixed(1)}`);
  }
  console.log(hostile(contestant));
}

bench('our own', own, asked);
const wanted = process.argv.slice(2);
for (const size of wanted.length > 0 ? wanted : ['10k', '30k']) {
  const file = join(testData, 'search', `docs_${size}.json`);
  if (!existsSync(file)) {
    console.log(`${size}: not measured, no ${file}`);
    continue;
  }
  const corpus = readCorpus(file);
  if (!corpus.ok) throw new Error(corpus.error);
  // A tenth of the questions: a library takes a minute for each hundred.
  bench(
    size,
    searchDocuments(corpus.value),
    asked.filter((_, at) => at % 10 === 0),
  );
}
