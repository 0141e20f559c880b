import { useRouteData } from '#app/route-data.ts';
import { KitPage } from '#features/kit/kit-page.tsx';

export function Kit() {
  return <KitPage prerendered={useRouteData().articles} />;
}
