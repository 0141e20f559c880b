import { useMemo } from 'react';
import { useShownArea } from '#app/use-shown-area.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { site } from '#content/site.ts';
import { BrochurePage } from '#features/brochure/brochure-page.tsx';
import { useArea } from '#features/directory/use-area.ts';
import { useServices } from '#features/directory/use-services.ts';
import { PlacePicker } from '#features/family/place-picker.tsx';
import { WithTexts } from '#i18n/language-context.tsx';
import { useWithoutRecalled } from '#storage/use-without-recalled.ts';

const urgentIds = new Set(urgentServices.map(({ id }) => id));

function Composed() {
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
  const picker: Parameters<typeof BrochurePage>[0]['parts']['picker'] =
    places && ((onChoose) => <PlacePicker places={places} takesFocus={false} onChoose={onChoose} />);
  return <BrochurePage parts={{ services, isStored: (own?.length ?? 0) > 0, home: shown, picker, unknownCode }} />;
}

export function BrochureMaker() {
  useShownArea();
  return (
    <WithTexts part="directory">
      <Composed />
    </WithTexts>
  );
}
