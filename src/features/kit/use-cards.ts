import { useMemo } from 'react';
import { listed, type ListedArticle } from '#domain/kit/article.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useStored, type Stored } from '#storage/use-stored.ts';

const load = () => import('#storage/kit.ts');

/** The kit's cards on this phone, in the page's language; `prerendered` stands in until the pack has been opened or fetched. */
export function useCards(prerendered: readonly ListedArticle[] | undefined): Stored<readonly ListedArticle[]> {
  const language = useLanguage();
  const stored = useStored('kit-cards', load, (storage) => storage.allCards());
  const cards = stored.status === 'ready' && stored.value.length > 0 ? stored.value : null;
  const own = useMemo(() => cards?.map((card) => listed(card, language)), [cards, language]);
  if (own) return { status: 'ready', value: own };
  if (prerendered) return { status: 'ready', value: prerendered };
  return stored.status === 'ready' ? { status: 'ready', value: [] } : stored;
}
