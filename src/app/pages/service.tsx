import { packState } from '#app/pack-state.ts';
import { useRouteData } from '#app/route-data.ts';
import { useShownArea } from '#app/use-shown-area.ts';
import { site } from '#content/site.ts';
import { ServiceDetail as Detail } from '#features/directory/service-detail.tsx';
import { WithTexts } from '#i18n/language-context.tsx';
import { useStore } from '#platform/store.ts';

export function ServiceDetail() {
  useShownArea();
  const { status } = useStore(packState);
  const { services } = useRouteData();
  return (
    <WithTexts part="directory">
      <Detail
        prerendered={services}
        defaultArea={site.defaultArea}
        isStoring={status === 'unknown' || status === 'storing'}
      />
    </WithTexts>
  );
}
