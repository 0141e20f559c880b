import { useParams } from 'react-router';
import type { Article } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ArticleCard } from './article-card.tsx';
import styles from './article-page.module.css';
import { Blocks } from './blocks.tsx';
import { useAges } from './use-ages.ts';
import { useArticles } from './use-articles.ts';

function Sources({ article }: { article: Article }) {
  const t = useTexts('kit');
  const language = useLanguage();
  return (
    <Card tone="sunken" as="section" label={t('sources')}>
      <div className={styles['sources']}>
        <h2>{t('sources')}</h2>
        <ul>
          {article.sources.map((source) => (
            <li key={source.title.fi}>
              {source.url ? <a href={source.url}>{source.title[language]}</a> : source.title[language]}
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

function Body({ article, all }: { article: Article; all: readonly Article[] }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const ages = useAges();
  const text = article.texts[language];
  const related = all.filter((each) => article.related.articles.includes(each.slug));
  const facts = [
    t('minutes', { count: text.minutes }),
    t('checked', { date: formatDate(localDate(article.checked), language, 'month') }),
    t('sourceCount', { count: article.sources.length }),
  ];
  return (
    <Page
      title={text.title}
      before={
        <>
          <ButtonLink look="plain" to={pathOf(language, 'kit')}>{`‹ ${t('back')}`}</ButtonLink>
          <p className={styles['tag']}>{`${t(`theme.${article.theme}`)} · ${ages(article)}`}</p>
        </>
      }
      lead={facts.join(' · ')}
    >
      <article className={styles['prose']}>
        <Blocks blocks={text.blocks} />
        <Sources article={article} />
      </article>
      {related.length > 0 && (
        <Section title={t('related')}>
          <Stack as="ul">
            {related.map((each) => (
              <ArticleCard key={each.slug} article={each} />
            ))}
          </Stack>
        </Section>
      )}
    </Page>
  );
}

/** The article of the address. */
export function ArticlePage({
  prerendered,
  isStoring,
}: {
  prerendered: readonly Article[] | undefined;
  isStoring: boolean;
}) {
  const t = useTexts('kit');
  const language = useLanguage();
  const { slug } = useParams();
  const stored = useArticles(prerendered);
  const all = stored.status === 'ready' ? stored.value : [];
  const article = all.find((each) => each.slug === slug);
  if (article) return <Body article={article} all={all} />;
  if (stored.status === 'loading' || isStoring) return <Skeleton label={t('title')} />;
  return (
    <Page title={t('notFound.title')}>
      <Notice actions={<ButtonLink to={pathOf(language, 'kit')}>{t('back')}</ButtonLink>}>{t('notFound.text')}</Notice>
    </Page>
  );
}
