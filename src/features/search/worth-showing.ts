import type { Answer, Hit } from '#domain/search/search.ts';

/** What fits so much worse than the best is found, but answers nothing. */
const share = 0.15;
/** A whole name typed is put far above all; it says nothing of how well the others fit. */
const wholeName = 100_000;

/** The hits that a parent would call one: the engine also finds what shares a single word with a long question. */
export function worthShowing(hits: Answer['hits']): Answer['hits'] {
  const all = [...hits.service, ...hits.article, ...hits.reminder, ...hits.page];
  const best = Math.max(0, ...all.map(({ score }) => score).filter((score) => score < wholeName));
  const fitting = (list: readonly Hit[]) => list.filter(({ score }) => score >= best * share);
  return {
    service: fitting(hits.service),
    article: fitting(hits.article),
    reminder: fitting(hits.reminder),
    page: fitting(hits.page),
  };
}
