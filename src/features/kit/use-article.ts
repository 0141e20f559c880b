import { useMemo } from 'react';
import { readableArticle, type ReadableArticle } from '#domain/kit/article.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useStored, type Stored } from '#storage/use-stored.ts';
import { warmArticle } from '#storage/warm-articles.ts';

const load = () => import('#storage/kit.ts');

/**
 * The article of an address in the page's language; until the database has answered, what is in memory already
 * stands in, or what was prerendered.
 */
export function useArticle(slug: string, prerendered: ReadableArticle | undefined): Stored<ReadableArticle | null> {
  const language = useLanguage();
  const stored = useStored(`article ${slug}`, load, (storage) => storage.readArticle(slug));
  const article = stored.status === 'ready' ? stored.value : warmArticle(slug);
  const own = useMemo(() => article && readableArticle(article, language), [article, language]);
  if (own) return { status: 'ready', value: own };
  if (prerendered?.slug === slug && prerendered.language === language) return { status: 'ready', value: prerendered };
  return stored.status === 'ready' ? { status: 'ready', value: null } : stored;
}
