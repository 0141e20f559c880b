import type { Article } from '#domain/kit/article.ts';
import { kitThemes } from '#domain/kit/article.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ArticleCard } from './article-card.tsx';
import { useArticles } from './use-articles.ts';

/** The kit by themes. */
export function KitPage({ prerendered }: { prerendered: readonly Article[] | undefined }) {
  const t = useTexts('kit');
  const stored = useArticles(prerendered);
  const articles = stored.status === 'ready' ? stored.value : [];
  return (
    <Page title={t('title')} lead={t('lead')} isWide>
      {stored.status === 'loading' && <Skeleton label={t('title')} />}
      {stored.status !== 'loading' && articles.length === 0 && (
        <Notice tone="warm" title={t('notStored.title')}>
          {t('notStored.text')}
        </Notice>
      )}
      {kitThemes.map((theme) => {
        const own = articles.filter((article) => article.theme === theme);
        return (
          own.length > 0 && (
            <Section key={theme} title={t(`theme.${theme}`)}>
              <Stack as="ul" label={t(`theme.${theme}`)} isGrid>
                {own.map((article) => (
                  <ArticleCard key={article.slug} article={article} />
                ))}
              </Stack>
            </Section>
          )
        );
      })}
    </Page>
  );
}
