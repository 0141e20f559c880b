import { readLexicon } from '#build/search-lexicon.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import type { Analyse } from '#domain/search/analysis.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { readCorpus, type Corpus } from './corpus-file.ts';
import { knownItems } from './known-item.ts';
import { readQueries, type Query } from './query-file.ts';
import { requestFrom, usage, type SearchRequest } from './request.ts';
import { run } from './run.ts';

function queriesOf(request: SearchRequest, corpus: Corpus, analyse: Analyse): Result<readonly Query[], string> {
  const { queries: file, knownItem, seed } = request;
  const written = file === null ? ok([]) : readQueries(file, corpus.municipalities);
  if (!written.ok || knownItem === null) return written;
  const known = knownItems(corpus.documents, analyse, knownItem, seed);
  return known.length === 0
    ? err(`${request.docs}: --known-item: no service has a description of two telling words`)
    : ok([...written.value, ...known]);
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}

async function main(): Promise<number> {
  const asked = requestFrom(process.argv.slice(2));
  if (!asked.ok) return refuse(`${asked.error}\n${usage}`);
  const request = asked.value;
  const corpus = readCorpus(request.docs);
  if (!corpus.ok) return refuse(corpus.error);
  const analyse = readLexicon(request.lexicon ? process.env : { LEXICON: 'none' });
  const queries = queriesOf(request, corpus.value, analyse);
  if (!queries.ok) return refuse(queries.error);
  const own = { analyse, concepts: request.concepts ? concepts : [] };
  const { out, error } = await run(request, corpus.value, queries.value, own);
  process.stdout.write(out);
  process.stderr.write(error);
  return 0;
}

process.exitCode = await main();
