import type { Answer } from '#domain/search/search.ts';
import { groupNames, type GroupName } from './results.ts';

/** So much more certain must another kind of thing be before it stands above the services. */
const servicesCount = 1.25;
/** What the concepts name is likely to be what was meant; a name that fits much better goes before it all the same. */
const namedCount = 1.5;

/**
 * The groups in the order of a page, so that the right thing is above the edge of the screen: services, articles, dates and pages where
 * all fit alike, else the kind first in which something fits best.
 */
export function groupOrder(
  hits: Answer['hits'],
  named: Readonly<Record<GroupName, readonly string[]>>,
): readonly GroupName[] {
  const best = (list: readonly { readonly score: number }[]) => list[0]?.score ?? 0;
  const scores: Readonly<Record<GroupName, number>> = {
    services: best(hits.service) * servicesCount,
    articles: best(hits.article),
    pages: Math.max(best(hits.reminder), best(hits.page)),
  };
  const fit = (group: GroupName) => scores[group] * (named[group].length > 0 ? namedCount : 1);
  return [...groupNames].sort((a, b) => fit(b) - fit(a));
}
