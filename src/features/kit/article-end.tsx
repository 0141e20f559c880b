import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListedArticle, ReadableArticle } from '#domain/kit/article.ts';
import { neighbours } from '#domain/kit/kit-order.ts';
import { pathOf } from '#domain/site-map.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ArticleCard } from './article-card.tsx';
import styles from './article-page.module.css';

/** What the text rests on, and when it is looked at again. */
export function Sources({ article }: { article: ReadableArticle }) {
  const t = useTexts('kit');
  const language = useLanguage();
  return (
    <Card tone="sunken" as="section" label={t('sources')}>
      <div className={styles['sources']}>
        <h2>{t('sources')}</h2>
        <ul>
          {article.sources.map((source) => (
            <li key={source.title.fi}>
              {source.url ? (
                <a href={source.url} rel="noreferrer">
                  {source.title[language]}
                </a>
              ) : (
                source.title[language]
              )}
              {source.date && ` (${source.date.slice(0, 4)})`}
            </li>
          ))}
        </ul>
        <p>
          {t(`confidence.${article.confidence}`)}{' '}
          {t('review', { date: formatDate(localDate(article.nextReview), language) })}
        </p>
      </div>
    </Card>
  );
}

/** What to read after this: related articles, then the neighbours in the theme. */
export function ReadNext({ article, cards }: { article: ReadableArticle; cards: readonly ListedArticle[] }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const related = cards.filter(({ slug }) => article.related.articles.includes(slug));
  const { previous, next } = neighbours(cards, article.slug);
  const step = (to: ListedArticle | null, label: string, rel: string): ReactNode =>
    to && (
      <Link to={pathOf(language, 'kit', to.slug)} rel={rel}>
        <span className="soft">{label}</span>
        {to.title}
      </Link>
    );
  return (
    <>
      {related.length > 0 && (
        <div className={styles['related']}>
          <Section title={t('related')}>
            <Stack as="ul">
              {related.map((each) => (
                <ArticleCard key={each.slug} article={each} />
              ))}
            </Stack>
          </Section>
        </div>
      )}
      {(previous ?? next) && (
        <nav className={styles['pager']} aria-label={t('pager')}>
          {step(previous, t('previous'), 'prev')}
          {step(next, t('next'), 'next')}
        </nav>
      )}
    </>
  );
}
