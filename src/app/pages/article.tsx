import { packState } from '#app/pack-keeper.ts';
import { useRouteData } from '#app/route-data.ts';
import { ArticlePage } from '#features/kit/article-page.tsx';
import { useStore } from '#platform/store.ts';

export function ArticleDetail() {
  const { status } = useStore(packState);
  return <ArticlePage prerendered={useRouteData().articles} isStoring={status === 'unknown' || status === 'storing'} />;
}
