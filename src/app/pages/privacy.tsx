import { isDevelopmentEdition, site } from '#content/site.ts';
import { PrivacyPage } from '#features/settings/privacy-page.tsx';
import { WithPrivacyTexts } from '#i18n/language-context.tsx';

export function Privacy() {
  return (
    <WithPrivacyTexts>
      <PrivacyPage publisher={site} isDevelopment={isDevelopmentEdition} />
    </WithPrivacyTexts>
  );
}
