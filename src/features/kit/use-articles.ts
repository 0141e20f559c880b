import type { Article } from '#domain/kit/article.ts';
import { useStored, type Stored } from '#storage/use-stored.ts';

const load = () => import('#storage/kit.ts');

/** The kit's articles on this phone; `prerendered` stands in until the pack has been opened or fetched. */
export function useArticles(prerendered: readonly Article[] | undefined): Stored<readonly Article[]> {
  const stored = useStored('kit', load, (storage) => storage.allArticles());
  const isEmpty = stored.status !== 'ready' || stored.value.length === 0;
  return isEmpty && prerendered ? { status: 'ready', value: prerendered } : stored;
}
