import { LatePart } from '#app/late-part.tsx';
import { useRouteData } from '#app/route-data.ts';
import { StageArticles } from '#features/kit/stage-articles.tsx';
import { TodayPage } from '#features/today/today-page.tsx';

/** Nothing to see, but a part that does not arrive is said. */
const nothingYet = <></>;
const loadNext = () => import('#app/planning/today-next.tsx').then(({ TodayNext }) => TodayNext);

export function Today() {
  const { cards } = useRouteData();
  return (
    <TodayPage
      next={<LatePart load={loadNext} fallback={nothingYet} />}
      article={<StageArticles prerendered={cards} />}
    />
  );
}
