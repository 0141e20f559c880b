import type { Answer } from '#domain/search/search.ts';
import { groupNames, type GroupName } from './results.ts';

/** So much more certain must another kind of thing be before it stands above the services. */
const margin = 1.25;

/**
 * The groups in the order of a page: services, articles, dates and pages. A kind that the concepts name moves up before those they do
 * not; among these and among those the one that fits the words clearly better goes first, so that the right thing is above the edge of the screen.
 */
export function groupOrder(
  hits: Answer['hits'],
  named: Readonly<Record<GroupName, readonly string[]>>,
): readonly GroupName[] {
  const best = (list: readonly { readonly score: number }[]) => list[0]?.score ?? 0;
  const scores: Readonly<Record<GroupName, number>> = {
    services: best(hits.service) * margin,
    articles: best(hits.article),
    pages: Math.max(best(hits.reminder), best(hits.page)),
  };
  const isNamed = (group: GroupName) => Number(named[group].length > 0);
  return [...groupNames].sort((a, b) => isNamed(b) - isNamed(a) || scores[b] - scores[a]);
}
