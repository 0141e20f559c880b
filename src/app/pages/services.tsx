import { useRouteData } from '#app/route-data.ts';
import { site } from '#content/site.ts';
import { ServicesPage } from '#features/directory/services-page.tsx';
import { useShownArea } from '#app/use-shown-area.ts';

export function Services() {
  useShownArea();
  return <ServicesPage prerendered={useRouteData().services} defaultArea={site.defaultArea} />;
}
