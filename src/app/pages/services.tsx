import { useRouteData } from '#app/route-data.ts';
import { site } from '#content/site.ts';
import { useListPlace } from '#features/directory/list-place.ts';
import { ServicesPage } from '#features/directory/services-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';
import { useShownArea } from '#app/use-shown-area.ts';

export function Services() {
  useShownArea();
  useListPlace();
  const { services } = useRouteData();
  return (
    <WithTexts part="directory">
      <ServicesPage prerendered={services} defaultArea={site.defaultArea} />
    </WithTexts>
  );
}
