import { compileContent } from '#build/content-packs.ts';
import { withSegments } from '#build/search-segments.ts';
import { segmentTools } from '#build/segment-tools.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import type { Service } from '#domain/directory/service.ts';
import { analyseNothing } from '#domain/search/analysis.ts';
import { versionOf } from '#domain/packs/manifest.ts';
import { buildSegment } from '#domain/search/build-segment.ts';
import { documentsOf } from '#domain/search/documents/of-pack.ts';
import { openSegment } from '#domain/search/open-segment.ts';
import { createSearch, type Answer, type Question, type Search, type SegmentInSearch } from '#domain/search/search.ts';
import { routes } from '#app/routes.ts';
import { createStore } from '#platform/store.ts';
import { extraPack } from '#tests/support/extra-pack.ts';

/** Services of a test's own, searched beside the real content as `storeServices` stores them. */
export function searchAlso(services: readonly Service[]): void {
  const written = buildSegment(
    documentsOf({ kind: 'directory', content: services }, { words: null, places: null }),
    analyseNothing,
  );
  const opened = openSegment(written);
  if (!opened.ok) throw new Error('no segment');
  own = extraPack(services).map(({ entry }) => ({ segment: opened.value, name: versionOf(entry), rank: 2 }));
  search = null;
}

let own: readonly SegmentInSearch[] = [];
let authored: readonly SegmentInSearch[] | null = null;
let search: Search | null = null;

function segmentsOf(root: string): SegmentInSearch[] {
  return withSegments(compileContent(root).packs, segmentTools(root)).flatMap(({ entry, segment }) => {
    const opened = segment && openSegment(segment);
    return opened?.ok ? [{ segment: opened.value, name: versionOf(entry), rank: 2 }] : [];
  });
}

/** The real engine over the real authored content, made once a file: what the worker answers with on a phone. */
export function realSearch(): Search {
  authored ??= segmentsOf(process.cwd());
  search ??= createSearch([...authored, ...own], concepts);
  return search;
}

/** In place of `#app/searching/finder.ts`: jsdom has no worker, so the engine itself answers. */
export const realFinder = {
  find: (question: Question): Promise<Answer> => Promise.resolve(realSearch()(question)),
  searchRound: createStore(0),
  warmUp: (): void => undefined,
};

/** Makes the engine and fetches the pages beforehand: it takes a while, and is no test's own time. */
export async function getReady(): Promise<void> {
  realSearch();
  await Promise.all(routes.map(({ page }) => page.preload()));
}
