import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { readLexicon } from '#build/search-lexicon.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { languages } from '#domain/language.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import type { Contestant } from '#tools/search/contestant.ts';
import { searchDocuments } from '#tools/search/corpus.ts';
import { readCorpus } from '#tools/search/corpus-file.ts';
import { judgeAll } from '#tools/search/evaluate.ts';
import type { Judged } from '#tools/search/judge.ts';
import { ownSearch } from '#tools/search/own-search.ts';
import { readQueries } from '#tools/search/query-file.ts';
import { qualityOf } from '#tools/search/summary.ts';

describeWithData('search over ten thousand services', () => {
  const folder = join(testData, 'search');
  const read = readCorpus(join(folder, 'docs_10k.json'));
  if (!read.ok) throw new Error(read.error);
  const corpus = read.value;
  const written = readQueries(join(folder, 'queries.txt'), corpus.municipalities);
  if (!written.ok) throw new Error(written.error);
  const queries = written.value;
  const mapped = searchDocuments(corpus);
  const searchWith = (lexicon: 'shipped' | 'none') =>
    ownSearch(corpus.documents, mapped, new Set(), {
      analyse: readLexicon(lexicon === 'none' ? { LEXICON: 'none' } : {}),
      concepts,
      segments: 1,
    });
  const judged = (search: Contestant) => judgeAll(search, queries, corpus.documents);
  const recallOf = (all: readonly Judged[], fits: (judged: Judged) => boolean) => qualityOf(all.filter(fits)).recall;

  test('finds what it is asked for, in both languages and of each kind, in a megabyte', { timeout: 120_000 }, () => {
    const search = searchWith('shipped');
    const all = judged(search);
    const { recall, mrr } = qualityOf(all);
    expect(recall).toBeGreaterThanOrEqual(0.93);
    expect(mrr).toBeGreaterThanOrEqual(0.9);
    for (const language of languages)
      expect(recallOf(all, ({ query }) => query.language === language)).toBeGreaterThanOrEqual(0.91);
    for (const [kind, least] of [
      ['derivation', 0.8],
      ['compound', 0.9],
      ['typo', 0.95],
    ] as const)
      expect([kind, recallOf(all, ({ query }) => query.kind === kind) >= least]).toEqual([kind, true]);
    expect(qualityOf(judged(searchWith('none'))).recall).toBeGreaterThanOrEqual(recall - 0.04);
    // A server packs harder than this; quality 11 would take seconds.
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    expect(search.files.map((file) => brotliCompressSync(file, quick).length <= 1_000_000)).toEqual([true]);
  });
});
