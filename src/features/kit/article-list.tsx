import type { ListedArticle } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { ArticleCard } from './article-card.tsx';
import styles from './kit-page.module.css';

export interface ArticleGroup {
  readonly name: string;
  readonly cards: readonly ListedArticle[];
}

/** A page of articles in named groups, with the way back to the whole kit. */
export function ArticleList({
  title,
  lead,
  groups,
}: {
  title: string;
  lead?: string;
  groups: readonly ArticleGroup[];
}) {
  const t = useTexts('kit');
  const language = useLanguage();
  const shown = groups.filter(({ cards }) => cards.length > 0);
  return (
    <Page
      title={title}
      lead={lead}
      isWide
      before={<ButtonLink look="plain" to={pathOf(language, 'kit')}>{`‹ ${t('back')}`}</ButtonLink>}
    >
      {shown.length === 0 && (
        <Notice tone="warm" title={t('notStored.title')}>
          {t('notStored.text')}
        </Notice>
      )}
      {shown.length > 1 && (
        <nav aria-label={t('byTheme')}>
          <ul className={styles['jump']}>
            {shown.map(({ name }, index) => (
              <li key={name}>
                <a href={`#part-${index}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.map(({ name, cards }, index) => (
        <div key={name} id={`part-${index}`}>
          <Section title={name}>
            <Stack as="ul" isGrid>
              {cards.map((article) => (
                <ArticleCard key={article.slug} article={article} />
              ))}
            </Stack>
          </Section>
        </div>
      ))}
    </Page>
  );
}
