import { useMemo } from 'react';
import { openInstead } from '#domain/directory/open-instead.ts';
import type { Service } from '#domain/directory/service.ts';
import type { Home } from '#domain/directory/serving.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { ServiceCard } from './service-card.tsx';

/** While this one is closed: what to turn to right now. Nothing to see while it is open or nobody knows. */
export function OpenInsteadSection({
  service,
  services,
  home,
  at,
}: {
  service: Service;
  services: readonly Service[];
  home: Home | null;
  at: Date | null;
}) {
  const t = useTexts('service');
  const language = useLanguage();
  const found = useMemo(
    () => openInstead(service, services, { home, language, at }),
    [service, services, home, language, at],
  );
  if (found.length === 0) return null;
  return (
    <Section title={t('instead')}>
      <Stack as="ul">
        {found.map((each) => (
          <ServiceCard key={each.id} service={each} query="" heading="h3" at={at} canCall />
        ))}
      </Stack>
    </Section>
  );
}
