import { useParams } from 'react-router';
import { NotFound } from '#app/not-found.tsx';
import { useRouteData } from '#app/route-data.ts';
import { isStage } from '#domain/kit/stages.ts';
import { StagePage } from '#features/kit/stage-page.tsx';

export function KitAgePage() {
  const { stage } = useParams();
  const { cards } = useRouteData();
  return isStage(stage) ? <StagePage key={stage} stage={stage} prerendered={cards} /> : <NotFound />;
}
