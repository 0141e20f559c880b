import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ArticleCard } from './article-card.tsx';
import { useCards } from './use-cards.ts';

/** Articles that another page names, in its order; not there until the kit is on the phone. */
export function ChosenArticles({ title, slugs }: { title: string; slugs: readonly string[] }) {
  const stored = useCards(undefined);
  const cards = stored.status === 'ready' ? stored.value : [];
  const chosen = slugs.flatMap((slug) => cards.find((card) => card.slug === slug) ?? []);
  if (chosen.length === 0) return null;
  return (
    <Section title={title}>
      <Stack as="ul" isGrid>
        {chosen.map((article) => (
          <ArticleCard key={article.slug} article={article} />
        ))}
      </Stack>
    </Section>
  );
}
