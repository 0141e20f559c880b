import { ageInMonths } from '#domain/family/age.ts';
import { developmentStart } from '#domain/family/corrected-age.ts';
import type { Article } from '#domain/kit/article.ts';
import { articlesForAge } from '#domain/kit/for-age.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ArticleCard } from './article-card.tsx';
import { useArticles } from './use-articles.ts';

const loadChildren = () => import('#storage/children.ts');
const shownAtMost = 2;

/** The article of the stage: for the youngest child's age, or the first weeks while nothing is known. */
export function StageArticles({ prerendered }: { prerendered: readonly Article[] | undefined }) {
  const t = useTexts('kit');
  const today = useToday();
  const stored = useArticles(prerendered);
  const children = valueOr(
    useStored('children', loadChildren, (storage) => storage.listChildren()),
    [],
  );
  const articles = stored.status === 'ready' ? stored.value : [];
  // Development goes by the corrected age; a preterm baby whose due date is still to come is in its first weeks.
  const start = today
    ? children
        .flatMap((child) => developmentStart(child, today) ?? [])
        .sort()
        .at(-1)
    : undefined;
  const months = start && today ? ageInMonths(start, today) : 0;
  const fitting = articlesForAge(articles, months).slice(0, shownAtMost);
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
