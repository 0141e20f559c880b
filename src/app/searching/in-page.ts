import { createSession } from '#search-worker/session.ts';
import { sourceInPage } from '#storage/search-source/in-page.ts';
import type { Searcher, Told } from './searcher.ts';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The same search without a worker: in a browser that starts none, and for packs that are in this page's memory only. */
export function searchInPage({ onProgress }: Pick<Told, 'onProgress'>): Searcher {
  const session = createSession({ source: sourceInPage(), pause, onProgress });
  return {
    open: (areas) => {
      // Nothing can be read: nothing is found, and the page says that nothing is stored.
      session.open(areas).catch(() => undefined);
    },
    ask: session.ask,
    warmUp: () => void session.warmUp(),
  };
}
