import type { ListedArticle } from '#domain/kit/article.ts';
import { themeTopics, type KitTheme } from '#domain/kit/topics.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ArticleList } from './article-list.tsx';
import { useCards } from './use-cards.ts';

/** Everything of one theme, by topic; an article also stands where another of its topics is at home. */
export function ThemePage({
  theme,
  prerendered,
}: {
  theme: KitTheme;
  prerendered: readonly ListedArticle[] | undefined;
}) {
  const t = useTexts('kit');
  const stored = useCards(prerendered);
  if (stored.status === 'loading') return <Skeleton label={t(`theme.${theme}`)} />;
  const cards = stored.status === 'ready' ? stored.value : [];
  return (
    <ArticleList
      title={t(`theme.${theme}`)}
      lead={t(`themeText.${theme}`)}
      groups={themeTopics[theme].map((topic) => ({
        name: t(`topic.${topic}`),
        cards: cards.filter((card) => card.topics.includes(topic)),
      }))}
    />
  );
}
