import { LatePart } from '#app/late-part.tsx';
import { useRouteData } from '#app/route-data.ts';
import { StageArticles } from '#features/kit/stage-articles.tsx';
import { TodayPage } from '#features/today/today-page.tsx';

const loadNext = () => import('#app/planning/today-next.tsx').then(({ TodayNext }) => TodayNext);

export function Today() {
  const { articles } = useRouteData();
  return (
    <TodayPage
      next={(nothing) => <LatePart load={loadNext} fallback={nothing} />}
      article={<StageArticles prerendered={articles} />}
    />
  );
}
