import { useEffect } from 'react';
import { pushServer } from '#app/planning/push-server.ts';
import { site } from '#content/site.ts';
import { otherLanguage } from '#domain/language.ts';
import { AppearanceControls } from '#features/appearance/appearance-controls.tsx';
import { SettingsPage } from '#features/settings/settings-page.tsx';
import { useLanguage, WithTexts } from '#i18n/language-context.tsx';
import { loadTextsOf } from '#i18n/texts.ts';

const refresh = async () => (await (await import('#app/pack-keeper.ts')).keepPacks(undefined, true)).ok;

export function Settings() {
  const language = useLanguage();
  const address = site.feedback[language];
  // The switch of language is in this page: a page that waited for its words would be drawn anew, and the focus lost.
  useEffect(() => {
    loadTextsOf('settings', otherLanguage(language)).catch(() => undefined);
  }, [language]);
  return (
    <WithTexts part="settings">
      <SettingsPage
        version={import.meta.env.VITE_APP_VERSION}
        feedback={<a href={`mailto:${address}`}>{address}</a>}
        appearance={<AppearanceControls />}
        hasSync={site.syncServer !== null}
        forgetPush={pushServer?.forget}
        refresh={refresh}
      />
    </WithTexts>
  );
}
