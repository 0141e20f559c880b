import type { ListedArticle } from '#domain/kit/article.ts';
import { forAges } from '#domain/kit/for-age.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { stages, type Stage } from '#domain/kit/stages.ts';
import { kitThemes } from '#domain/kit/topics.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ArticleList } from './article-list.tsx';
import { useCards } from './use-cards.ts';

/** Everything for one stage of childhood, the most exactly aimed first in each theme. */
export function StagePage({ stage, prerendered }: { stage: Stage; prerendered: readonly ListedArticle[] | undefined }) {
  const t = useTexts('kit');
  const stored = useCards(prerendered);
  const title = t('stageTitle', { stage: t(`stage.${stage}`) });
  if (stored.status === 'loading') return <Skeleton label={title} />;
  const fitting = forAges(stored.status === 'ready' ? stored.value : [], stages[stage]);
  return (
    <ArticleList
      title={title}
      groups={kitThemes.map((theme) => ({
        name: t(`theme.${theme}`),
        cards: fitting.filter((card) => themeOfArticle(card) === theme),
      }))}
    />
  );
}
