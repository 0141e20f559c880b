import { useMemo } from 'react';
import { useShownArea } from '#app/use-shown-area.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { site } from '#content/site.ts';
import type { BrochureParts } from '#features/brochure/brochure-page.tsx';
import { Late } from '#features/directory/late.tsx';
import { useArea } from '#features/directory/use-area.ts';
import { useServices } from '#features/directory/use-services.ts';
import { PlacePicker } from '#features/family/place-picker.tsx';
import { useTexts, WithTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { useWithoutRecalled } from '#storage/use-without-recalled.ts';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

const urgentIds = new Set(urgentServices.map(({ id }) => id));

// Not in the way of the first paint: there is nothing to print before the phone has told what it holds.
const loadBrochure = () => import('#features/brochure/brochure-page.tsx').then(({ BrochurePage }) => BrochurePage);

function Composed() {
  const t = useTexts('brochure');
  const today = useToday();
  const area = useArea(site.defaultArea);
  const urgent = useWithoutRecalled('urgent', urgentServices);
  const stored = useServices(undefined, site.defaultArea);
  const { places, shown, unknownCode, isKnown } = area;
  const own = stored.status === 'ready' ? stored.value : null;
  // Even before anything has been stored the lines of the app itself make a sheet.
  const services = useMemo(
    () =>
      stored.status === 'loading' || !isKnown
        ? null
        : [...urgent, ...(own ?? []).filter(({ id }) => !urgentIds.has(id))],
    [stored.status, isKnown, urgent, own],
  );
  const picker: BrochureParts['picker'] =
    places && ((onChoose) => <PlacePicker places={places} takesFocus={false} onChoose={onChoose} />);
  const parts = today &&
    services && { services, today, isStored: (own?.length ?? 0) > 0, home: shown, picker, unknownCode };
  return (
    <Page title={t('title')} lead={t('lead')} isWide>
      {parts ? (
        <Late load={loadBrochure} props={{ parts }} label={t('loading')} />
      ) : (
        <Skeleton label={t('loading')} rows={3} />
      )}
    </Page>
  );
}

export function BrochureMaker() {
  useShownArea();
  return (
    <WithTexts part="directory">
      <Composed />
    </WithTexts>
  );
}
