import { isDevelopmentEdition, site } from '#content/site.ts';
import { PrivacyPage } from '#features/settings/privacy-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

export function Privacy() {
  return (
    <WithTexts part="privacy">
      <PrivacyPage publisher={site} isDevelopment={isDevelopmentEdition} />
    </WithTexts>
  );
}
