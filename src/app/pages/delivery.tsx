import { LatePart } from '#app/late-part.tsx';
import { pushServer } from '#app/planning/push-server.ts';
import { DeliverySection } from '#features/delivery/delivery-section.tsx';
import { useTexts, WithTexts } from '#i18n/language-context.tsx';
import { Page } from '#ui/page.tsx';

const loadCalendar = () => import('#app/planning/calendar.tsx').then(({ PlannedCalendar }) => PlannedCalendar);

function DeliveryPage() {
  const t = useTexts('delivery');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LatePart load={loadCalendar} fallback={null} />
      <DeliverySection pushServer={pushServer} />
    </Page>
  );
}

export function Delivery() {
  return (
    <WithTexts part="planning">
      <DeliveryPage />
    </WithTexts>
  );
}
