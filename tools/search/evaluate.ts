import type { Ask, Asked, Contestant } from './contestant.ts';
import type { CorpusDocument } from './corpus-file.ts';
import { judge, type Judged } from './judge.ts';
import type { Query } from './query-file.ts';
import { brotliBytes, rawBytes, timeKeys, timeLoad } from './stopwatch.ts';
import { latencyOf, qualityOf, type Latency, type Quality } from './summary.ts';

export interface Evaluation {
  readonly name: string;
  readonly judged: readonly Judged[];
  readonly quality: Quality;
  /** Milliseconds for a key. */
  readonly latency: Latency;
  readonly rawBytes: number;
  readonly brotliBytes: number;
  /** Milliseconds from the stored files to the first answer. */
  readonly loadMs: number;
}

const askedBy = ({ text, language, municipality, isHome }: Query): Asked => ({
  text,
  language,
  home: isHome ? municipality : null,
});

/** What a contestant finds for each query. */
export function judgeAll(
  contestant: Contestant,
  queries: readonly Query[],
  documents: readonly CorpusDocument[],
): Judged[] {
  const needsHomes = queries.some(({ isHome }) => isHome);
  const ask: Ask = (needsHomes ? (contestant.loadWithHomes ?? contestant.load) : contestant.load)();
  return queries.map((query) => judge(query, ask(askedBy(query)), documents));
}

/** Finds, times and weighs. Keys are timed on the corpus as it is split, without anybody's own municipality. */
export function evaluate(
  contestant: Contestant,
  queries: readonly Query[],
  documents: readonly CorpusDocument[],
  repeats: number,
): Evaluation {
  const judged = judgeAll(contestant, queries, documents);
  const asked = queries.map(({ text, language }): Asked => ({ text, language, home: null }));
  const first: Asked = asked[0] ?? { text: 'a', language: 'fi', home: null };
  return {
    name: contestant.name,
    judged,
    quality: qualityOf(judged),
    loadMs: timeLoad(contestant, first),
    latency: latencyOf(timeKeys(contestant.load(), asked, repeats)),
    rawBytes: rawBytes(contestant.files),
    brotliBytes: brotliBytes(contestant.files),
  };
}
