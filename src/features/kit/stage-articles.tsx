import type { ListedArticle } from '#domain/kit/article.ts';
import { articlesForAge } from '#domain/kit/for-age.ts';
import { isSuggested } from '#domain/kit/suggested.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useSilence } from '#platform/mirror.ts';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ArticleCard } from './article-card.tsx';
import { useCards } from './use-cards.ts';
import { useStages } from './use-stages.ts';

const shownAtMost = 2;

/** The first page's reading: for the youngest child's stage, or the first weeks while nothing is known. */
export function StageArticles({ prerendered }: { prerendered: readonly ListedArticle[] | undefined }) {
  const t = useTexts('kit');
  const isSilent = useSilence();
  const stored = useCards(prerendered);
  const [youngest] = useStages();
  const cards = stored.status === 'ready' && !isSilent ? stored.value.filter(isSuggested) : [];
  const fitting = articlesForAge(cards, youngest?.months ?? 0).slice(0, shownAtMost);
  if (fitting.length === 0) return null;
  return (
    <Section title={t('forYou')}>
      <Stack as="ul">
        {fitting.map((article) => (
          <ArticleCard key={article.slug} article={article} />
        ))}
      </Stack>
    </Section>
  );
}
