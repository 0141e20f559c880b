import { site } from '#content/site.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { ServiceCard } from '#features/directory/service-card.tsx';
import { useArea } from '#features/directory/use-area.ts';
import { useServices } from '#features/directory/use-services.ts';
import { OwnClinic } from '#features/how-are-you/own-clinic.tsx';
import { useAsking } from '#features/how-are-you/use-asking.ts';
import { KindLinks } from '#features/search/kind-links.tsx';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';

const none: readonly Service[] = [];

/** Where to go on after a search that found nothing: kinds of service near the words, and the family's own clinic. */
export function Onward({ kinds }: { kinds: readonly ServiceKind[] }) {
  const t = useTexts('search');
  const finding = useTexts('finding');
  const language = useLanguage();
  const area = useArea(site.defaultArea);
  const stored = useServices(undefined, site.defaultArea);
  const services = stored.status === 'ready' ? stored.value : none;
  const asked = useAsking(area.shown);
  const links = kinds.map((kind) => ({
    to: `${pathOf(language, 'services')}?kind=${kind}`,
    name: finding(`kind.${kind}`),
  }));
  return (
    <>
      <KindLinks links={links} />
      {services.length > 0 && (
        <OwnClinic
          text={t('none.clinic')}
          parts={{
            services,
            card: (service) => <ServiceCard key={service.id} service={service} query="" heading="h3" canCall />,
          }}
          asked={asked}
        />
      )}
    </>
  );
}
