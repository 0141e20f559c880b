import { useMemo } from 'react';
import { readableArticle, type ReadableArticle } from '#domain/kit/article.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useStored, type Stored } from '#storage/use-stored.ts';

const load = () => import('#storage/kit.ts');

/** The article of an address in the page's language; `prerendered` stands in until the pack has been opened or fetched. */
export function useArticle(slug: string, prerendered: ReadableArticle | undefined): Stored<ReadableArticle | null> {
  const language = useLanguage();
  const stored = useStored(`article ${slug}`, load, (storage) => storage.readArticle(slug));
  const article = stored.status === 'ready' ? stored.value : null;
  const own = useMemo(() => article && readableArticle(article, language), [article, language]);
  if (own) return { status: 'ready', value: own };
  if (prerendered?.slug === slug && prerendered.language === language) return { status: 'ready', value: prerendered };
  return stored.status === 'ready' ? { status: 'ready', value: null } : stored;
}
