import { LatePart } from '#app/late-part.tsx';
import { packState } from '#app/pack-state.ts';
import { useRouteData } from '#app/route-data.ts';
import { useShownArea } from '#app/use-shown-area.ts';
import { site } from '#content/site.ts';
import { isForCalendar } from '#domain/directory/for-calendar.ts';
import type { Service } from '#domain/directory/service.ts';
import type { CalendarSlot } from '#features/directory/service-doors.tsx';
import { ServiceDetail as Detail } from '#features/directory/service-detail.tsx';
import { WithTexts, useLanguage } from '#i18n/language-context.tsx';
import { useStore } from '#platform/store.ts';

const loadHours = () => import('#app/planning/hours-calendar.tsx').then(({ HoursCalendar }) => HoursCalendar);

const calendar = (service: Service): CalendarSlot | null =>
  isForCalendar(service)
    ? ({ hours, door }) =>
        hours?.kind === 'schedule' && (
          <LatePart load={loadHours} props={{ service, hours, ...(door && { door }) }} fallback={null} />
        )
    : null;

export function ServiceDetail() {
  useShownArea();
  const { status } = useStore(packState);
  const { services } = useRouteData();
  const language = useLanguage();
  return (
    <WithTexts part="directory">
      <Detail
        prerendered={services}
        defaultArea={site.defaultArea}
        isStoring={status === 'unknown' || status === 'storing'}
        feedback={site.feedback[language]}
        calendar={calendar}
      />
    </WithTexts>
  );
}
