import { useRef, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { ListedArticle, ReadableArticle } from '#domain/kit/article.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { pathOf } from '#domain/site-map.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useAskToday } from '#platform/clock.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Picture } from '#ui/picture.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ReadNext, Sources } from './article-end.tsx';
import styles from './article-page.module.css';
import { Blocks } from './blocks.tsx';
import { ListEnd } from './list-end.tsx';
import { keepReading, ReadingTools } from './reading-tools.tsx';
import { useAges } from './use-ages.ts';
import { useArticle } from './use-article.ts';
import { useCards } from './use-cards.ts';
import { goToBlock, useKeepPlace, usePlaceLeft } from './use-place.ts';
import { useReading } from './use-reading.ts';

/** Other features' parts of the page. */
export interface ArticleParts {
  /** Text size and colours. */
  readonly appearance: ReactNode;
  /** Who helps, in the family's own municipality. */
  readonly services: (ids: readonly string[]) => ReactNode;
  /** The dates that belong to the subject. */
  readonly reminders: (article: ReadableArticle) => ReactNode;
}

interface BodyProps {
  readonly article: ReadableArticle;
  readonly cards: readonly ListedArticle[];
  readonly parts: ArticleParts;
}

function Body({ article, cards, parts }: BodyProps) {
  const t = useTexts('kit');
  const language = useLanguage();
  const askToday = useAskToday();
  const ages = useAges();
  const text = useRef<HTMLElement>(null);
  const reading = useReading(article.slug);
  const left = usePlaceLeft(reading);
  useKeepPlace(article, text);
  const theme = themeOfArticle(article);
  const { title, minutes, blocks } = article.text;
  const isRead = Boolean(reading?.readOn);
  const place = isRead ? null : left;
  const facts = [
    t('minutes', { count: minutes }),
    t('checked', { date: formatDate(localDate(article.checked), language, 'month') }),
    t('sourceCount', { count: article.sources.length }),
  ];
  return (
    <Page
      title={title}
      before={
        <>
          <ButtonLink look="plain" to={pathOf(language, 'kit', `theme/${theme}`)}>
            {`‹ ${t(`theme.${theme}`)}`}
          </ButtonLink>
          <p className={styles['tag']}>{`${t(`topic.${article.topics[0]}`)} · ${ages(article)}`}</p>
        </>
      }
      lead={facts.join(' · ')}
      isWide
    >
      <div className={styles['body']}>
        <div className={styles['aside']}>
          {article.picture && <Picture name={article.picture} />}
          <ReadingTools
            slug={article.slug}
            title={title}
            article={text}
            reading={reading}
            appearance={parts.appearance}
          />
        </div>
        <div>
          {place !== null && (
            <p className={styles['resume']}>
              <Button look="plain" onClick={() => goToBlock(text.current, place)}>
                {t('resume')}
              </Button>
            </p>
          )}
          <article ref={text} className={styles['prose']}>
            <Blocks blocks={blocks} slug={article.slug} />
            <ListEnd slug={article.slug} blocks={blocks} />
          </article>
          <p className={styles['done']}>
            <Button
              look="quiet"
              aria-pressed={isRead}
              onClick={() => void keepReading(article.slug, { readOn: isRead ? null : askToday(), block: null })}
            >
              {isRead && <Icon name="check" />}
              {t(isRead ? 'read' : 'markRead')}
            </Button>
          </p>
          {parts.services(article.related.services)}
          {parts.reminders(article)}
          <ReadNext article={article} cards={cards} />
          <div className={styles['end']}>
            <Sources article={article} />
          </div>
        </div>
      </div>
    </Page>
  );
}

interface ArticlePageProps extends ArticleParts {
  readonly prerendered: ReadableArticle | undefined;
  readonly cards: readonly ListedArticle[] | undefined;
  readonly isStoring: boolean;
}

/** The article of the address. */
export function ArticlePage({ prerendered, cards: prerenderedCards, isStoring, ...parts }: ArticlePageProps) {
  const t = useTexts('kit');
  const language = useLanguage();
  const { slug = '' } = useParams();
  const stored = useArticle(slug, prerendered);
  const cards = useCards(prerenderedCards);
  if (stored.status === 'ready' && stored.value) {
    // Its own for each article: what was begun on one (reading aloud) does not go on in the next.
    return (
      <Body
        key={`${language} ${slug}`}
        article={stored.value}
        cards={cards.status === 'ready' ? cards.value : []}
        parts={parts}
      />
    );
  }
  if (stored.status === 'loading' || isStoring) return <Skeleton label={t('title')} />;
  return (
    <Page title={t('notFound.title')}>
      <Notice actions={<ButtonLink to={pathOf(language, 'kit')}>{t('back')}</ButtonLink>}>{t('notFound.text')}</Notice>
    </Page>
  );
}
