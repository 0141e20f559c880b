import { isDevelopmentEdition, site } from '#content/site.ts';
import { PrivacyPage } from '#features/settings/privacy-page.tsx';

export function Privacy() {
  return <PrivacyPage publisher={site} isDevelopment={isDevelopmentEdition} />;
}
