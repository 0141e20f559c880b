import { LatePart } from '#app/late-part.tsx';
import { packState } from '#app/pack-state.ts';
import { useRouteData } from '#app/route-data.ts';
import { site } from '#content/site.ts';
import type { ReadableArticle } from '#domain/kit/article.ts';
import { AppearanceControls } from '#features/appearance/appearance-controls.tsx';
import { RelatedServices } from '#features/directory/related-services.tsx';
import { ArticlePage } from '#features/kit/article-page.tsx';
import { useStore } from '#platform/store.ts';

const loadReminders = () =>
  import('#app/planning/article-reminders.tsx').then(({ ArticleReminders }) => ArticleReminders);

const hasReminders = ({ related }: ReadableArticle) => related.reminders.length + related.own.length > 0;

export function ArticleDetail() {
  const { status } = useStore(packState);
  const { article, cards } = useRouteData();
  return (
    <ArticlePage
      prerendered={article}
      cards={cards}
      isStoring={status === 'unknown' || status === 'storing'}
      appearance={<AppearanceControls />}
      services={(ids) => <RelatedServices ids={ids} defaultArea={site.defaultArea} />}
      reminders={(shown) =>
        hasReminders(shown) && <LatePart load={loadReminders} props={{ related: shown.related }} fallback={null} />
      }
    />
  );
}
