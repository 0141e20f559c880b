import type { ListedArticle } from '#domain/kit/article.ts';
import type { Reading } from '#domain/kit/reading.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ArticleCard } from './article-card.tsx';
import { useReadings } from './use-reading.ts';

const latest = (readings: readonly Reading[]): Reading | undefined =>
  readings
    .filter(({ openedAt, readOn, block }) => openedAt !== null && readOn === null && (block ?? 0) > 0)
    .sort((a, b) => (a.openedAt ?? '').localeCompare(b.openedAt ?? ''))
    .at(-1);

function Shelf({ title, cards }: { title: string; cards: readonly ListedArticle[] }) {
  if (cards.length === 0) return null;
  return (
    <Section title={title}>
      <Stack as="ul" isGrid>
        {cards.map((article) => (
          <ArticleCard key={article.slug} article={article} />
        ))}
      </Stack>
    </Section>
  );
}

/** The article left half-way, and those put aside for later. */
export function OwnShelf({ cards }: { cards: readonly ListedArticle[] }) {
  const t = useTexts('kit');
  const readings = useReadings();
  const half = latest(readings)?.id;
  const saved = new Set(readings.filter(({ savedOn }) => savedOn !== null).map(({ id }) => id));
  return (
    <>
      <Shelf title={t('continue')} cards={cards.filter(({ slug }) => slug === half)} />
      <Shelf title={t('saved')} cards={cards.filter(({ slug }) => saved.has(slug))} />
    </>
  );
}
