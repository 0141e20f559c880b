import { memo } from 'react';
import type { ArticleCard } from '#domain/kit/article.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import { dateId } from '#domain/reminders/date-id.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { MarkedText } from './marked.tsx';
import styles from './options.module.css';
import { Row } from './row.tsx';

const inBoth = ({ texts }: ArticleCard, field: 'title' | 'summary'): LocalizedText => ({
  fi: texts.fi[field],
  sv: texts.sv[field],
});

function Summary({ text }: { text: LocalizedText }) {
  return (
    <span className={styles['summary']}>
      <MarkedText text={text} />
    </span>
  );
}

/** Something to read. The same one in the next answer is the same row: only its marks are drawn anew. */
export const ArticleRow = memo(function ArticleRow({ card }: { card: ArticleCard }) {
  const language = useLanguage();
  return (
    <Row
      name={`article-${card.slug}`}
      to={pathOf(language, 'kit', card.slug)}
      title={<MarkedText text={inBoth(card, 'title')} />}
    >
      <Summary text={inBoth(card, 'summary')} />
    </Row>
  );
});

/** A page of the app, or a date on one. */
export const PageRow = memo(function PageRow({ found: { id, kind, page, title, summary } }: { found: AppPage }) {
  const language = useLanguage();
  const to = pathOf(language, page) + (kind === 'reminder' ? `#${dateId(id)}` : '');
  return (
    <Row name={`page-${id}`} to={to} title={<MarkedText text={title} />}>
      {summary && <Summary text={summary} />}
    </Row>
  );
});
