import { Link } from 'react-router';
import { aboutReminder } from '#domain/kit/about-reminder.ts';
import type { ArticleCard } from '#domain/kit/article.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';

const load = () => import('#storage/kit.ts');
const none: readonly ArticleCard[] = [];
const atMost = 2;

/** What the kit says about a date: the articles that name its rule. */
export function ReadAbout({ rule }: { rule: string }) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const cards = valueOr(
    useStored('kit-cards', load, (storage) => storage.allCards()),
    none,
  );
  const articles = aboutReminder(cards, rule).slice(0, atMost);
  if (articles.length === 0) return null;
  return (
    <p>
      <strong>{t('readMore')}</strong>{' '}
      {articles.map(({ slug, texts }, index) => (
        <span key={slug}>
          {index > 0 && ' · '}
          <Link to={pathOf(language, 'kit', slug)}>{texts[language].title}</Link>
        </span>
      ))}
    </p>
  );
}
