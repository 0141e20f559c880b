import { Link } from 'react-router';
import type { Article } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import styles from './article-card.module.css';
import { useAges } from './use-ages.ts';

export function ArticleCard({ article }: { article: Article }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const ages = useAges();
  const text = article.texts[language];
  return (
    <Card as="li">
      <div className={styles['card']}>
        <h3>
          <Link to={pathOf(language, 'kit', article.slug)}>{text.title}</Link>
        </h3>
        <p>{text.summary}</p>
        <p className={styles['meta']}>{`${ages(article)} · ${t('minutes', { count: text.minutes })}`}</p>
      </div>
    </Card>
  );
}
