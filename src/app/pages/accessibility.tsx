import { isDevelopmentEdition, site } from '#content/site.ts';
import { AccessibilityPage } from '#features/settings/accessibility-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

export function Accessibility() {
  return (
    <WithTexts part="privacy">
      <AccessibilityPage publisher={site} isDevelopment={isDevelopmentEdition} />
    </WithTexts>
  );
}
