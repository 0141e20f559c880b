import { resolve } from 'node:path';
import { segmentTools } from '#build/segment-tools.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { languages } from '#domain/language.ts';
import { documentsOf } from '#domain/search/documents/of-pack.ts';
import { compileTexts, readTexts } from '#tools/content/read-kit.ts';
import type { Asked, Contestant } from '#tools/search/contestant.ts';
import { flexSearch } from '#tools/search/flex-search.ts';
import { miniSearch } from '#tools/search/mini-search.ts';
import { ownSearch } from '#tools/search/own-search.ts';
import { brotliBytes, timeKeys, timeLoad } from '#tools/search/stopwatch.ts';
import { latencyOf } from '#tools/search/summary.ts';

/**
 * `npx tsx tests/bench/search.ts`: what a key typed costs over our own services and articles, with the libraries beside it. Typed is
 * what parents call things: the first words of each concept. `npm run search` does the same over somebody else's corpus.
 */
const root = resolve(import.meta.dirname, '../..');
const repeats = 5;

const tools = segmentTools(root);
const documents = [
  ...documentsOf({ kind: 'directory', content: authoredServices }, tools),
  ...documentsOf({ kind: 'kit', content: compileTexts(readTexts(root)).articles }, tools),
];
const asked = concepts.flatMap((concept) =>
  languages.flatMap((language): Asked[] =>
    concept[language].slice(0, 2).map((text) => ({ text, language, home: null })),
  ),
);
const first: Asked = { text: 'p', language: 'fi', home: null };

const ours = ownSearch(
  documents.map(() => ({ m: -1 })),
  documents,
  new Set(),
  { analyse: tools.analyse, concepts, segments: 1 },
);

const cells = (name: string, ...figures: readonly (number | string)[]) =>
  `  ${name.padEnd(12)}${figures.map((each) => (typeof each === 'number' ? each.toFixed(2) : each).padStart(10)).join('')}`;

function measure(contestant: Contestant): { readonly line: string; readonly p99: number } {
  const load = timeLoad(contestant, first);
  const { p50, p95, p99 } = latencyOf(timeKeys(contestant.load(), asked, repeats));
  const size = `${Math.round(brotliBytes(contestant.files) / 1000)} kB`;
  return { line: cells(contestant.name, p50, p95, p99, load, size), p99 };
}

const own = measure(ours);
console.log(`${documents.length} services and articles, ${asked.length} questions; ms, best of ${repeats}`);
console.log(`${cells('', 'p50', 'p95', 'p99', 'load', 'brotli')}\n${own.line}`);
for (const library of [miniSearch(documents), flexSearch(documents)]) {
  const theirs = measure(library);
  console.log(`${theirs.line}   p99 ours/theirs 1/${(theirs.p99 / own.p99).toFixed(1)}`);
}
