import { useMemo } from 'react';
import { useShownArea } from '#app/use-shown-area.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { site } from '#content/site.ts';
import type { HelpLine } from '#domain/directory/help-now.ts';
import type { Service, WorryLevel } from '#domain/directory/service.ts';
import { AreaBanner } from '#features/directory/area-banner.tsx';
import { NotStored } from '#features/directory/not-stored.tsx';
import { OpenLine } from '#features/directory/open-line.tsx';
import { ServiceCard } from '#features/directory/service-card.tsx';
import { useArea } from '#features/directory/use-area.ts';
import { useServices } from '#features/directory/use-services.ts';
import { HowAreYouPage } from '#features/how-are-you/how-are-you-page.tsx';
import { ChosenArticles } from '#features/kit/chosen-articles.tsx';
import { useTexts, WithTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { useWithoutRecalled } from '#storage/use-without-recalled.ts';

/** What the kit has to say at each level. */
const reading = {
  everyone: ['family-centre', 'peer-groups', 'outdoors'],
  small: ['tiredness', 'help-at-home', 'the-couple'],
  big: ['when-it-is-hard', 'violence', 'crying'],
} as const satisfies Record<WorryLevel, readonly string[]>;

const urgentIds = new Set(urgentServices.map(({ id }) => id));

/** Only the line that is shown: another number of the same service may be answered at other hours. */
const asOneLine = ({ service, phone }: HelpLine): Service => ({ ...service, phones: [phone], addresses: [] });

function Composed() {
  const t = useTexts('howAreYou');
  const now = useNow();
  const area = useArea(site.defaultArea);
  const urgent = useWithoutRecalled('urgent', urgentServices);
  const stored = useServices(undefined, site.defaultArea);
  const own = stored.status === 'ready' ? stored.value : null;
  // The lines of the app itself are here even before anything has been stored.
  const services = useMemo(() => [...urgent, ...(own ?? []).filter(({ id }) => !urgentIds.has(id))], [urgent, own]);
  const parts = {
    services,
    home: area.shown,
    area: <AreaBanner area={area} />,
    notStored: <NotStored />,
    card: (service: Service) => <ServiceCard key={service.id} service={service} query="" heading="h3" />,
    hours: (line: HelpLine) => <OpenLine service={asOneLine(line)} at={now} />,
    reading: (level: WorryLevel) => <ChosenArticles title={t('reading')} slugs={reading[level]} />,
  };
  const isStored = stored.status === 'loading' || !area.isKnown ? null : (own?.length ?? 0) > 0;
  return <HowAreYouPage parts={parts} isStored={isStored} />;
}

export function HowAreYou() {
  useShownArea();
  return (
    <WithTexts part="directory">
      <Composed />
    </WithTexts>
  );
}
