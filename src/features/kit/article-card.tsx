import type { ListedArticle } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { LinkCard } from '#ui/card.tsx';
import { Picture } from '#ui/picture.tsx';
import { useAges } from './use-ages.ts';

export function ArticleCard({ article }: { article: ListedArticle }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const ages = useAges();
  return (
    <LinkCard to={pathOf(language, 'kit', article.slug)} title={article.title}>
      {article.picture && <Picture name={article.picture} />}
      <p className="soft">{article.summary}</p>
      <p className="soft">{`${ages(article)} · ${t('minutes', { count: article.minutes })}`}</p>
    </LinkCard>
  );
}
