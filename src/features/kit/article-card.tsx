import type { Article } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { LinkCard } from '#ui/card.tsx';
import styles from './article-card.module.css';
import { useAges } from './use-ages.ts';

export function ArticleCard({ article }: { article: Article }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const ages = useAges();
  const text = article.texts[language];
  return (
    <LinkCard to={pathOf(language, 'kit', article.slug)} title={text.title}>
      <p className={styles['summary']}>{text.summary}</p>
      <p className={styles['meta']}>{`${ages(article)} · ${t('minutes', { count: text.minutes })}`}</p>
    </LinkCard>
  );
}
