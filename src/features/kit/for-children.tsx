import type { ListedArticle } from '#domain/kit/article.ts';
import { articlesForAge, comingUp } from '#domain/kit/for-age.ts';
import { isSuggested } from '#domain/kit/suggested.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ArticleCard } from './article-card.tsx';
import styles from './kit-page.module.css';
import { useStages, type ChildStage } from './use-stages.ts';

const nowAtMost = 3;
const soonAtMost = 2;
const monthsAhead = 3;

function ForChild({ stage, cards }: { stage: ChildStage; cards: readonly ListedArticle[] }) {
  const t = useTexts('kit');
  const nameOf = useChildName();
  const now = articlesForAge(cards, stage.months).slice(0, nowAtMost);
  const soon = comingUp(cards, stage.months, monthsAhead).slice(0, soonAtMost);
  if (now.length + soon.length === 0) return null;
  return (
    <Section title={t('forChild', { name: nameOf(stage.child) })}>
      <Stack as="ul" isGrid>
        {now.map((article) => (
          <ArticleCard key={article.slug} article={article} />
        ))}
      </Stack>
      {soon.length > 0 && (
        <>
          <h3 className={styles['soon']}>{t('comingUp')}</h3>
          <Stack as="ul" isGrid>
            {soon.map((article) => (
              <ArticleCard key={article.slug} article={article} />
            ))}
          </Stack>
        </>
      )}
    </Section>
  );
}

/** For every child of the family: what fits its stage, and what comes next. */
export function ForChildren({ cards }: { cards: readonly ListedArticle[] }) {
  const suggested = cards.filter(isSuggested);
  return useStages().map((stage) => <ForChild key={stage.id} stage={stage} cards={suggested} />);
}
