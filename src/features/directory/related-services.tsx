import { relatedServices } from '#domain/directory/related-services.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ServiceCard } from './service-card.tsx';
import { useArea } from './use-area.ts';
import { useServices } from './use-services.ts';

/** The services that a text speaks of, as they are where the family lives. Not there until the phone has told. */
export function RelatedServices({ ids, defaultArea }: { ids: readonly string[]; defaultArea: string | null }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const stored = useServices(undefined, defaultArea);
  const area = useArea(defaultArea);
  if (stored.status !== 'ready' || !area.isKnown) return null;
  const services = relatedServices(stored.value, ids, area.shown);
  if (services.length === 0) return null;
  return (
    <Section
      title={t('services')}
      beside={
        <ButtonLink look="plain" to={pathOf(language, 'services')}>
          {t('allServices')}
        </ButtonLink>
      }
    >
      <Stack as="ul">
        {services.map((service) => (
          <ServiceCard key={service.id} service={service} query="" heading="h3" />
        ))}
      </Stack>
    </Section>
  );
}
