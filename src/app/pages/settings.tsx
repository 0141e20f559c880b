import { site } from '#content/site.ts';
import { pushServer } from '#app/planning/push-server.ts';
import { AppearanceControls } from '#features/appearance/appearance-controls.tsx';
import { SettingsPage } from '#features/settings/settings-page.tsx';
import { useLanguage, WithTexts } from '#i18n/language-context.tsx';

const refresh = async () => (await (await import('#app/pack-keeper.ts')).keepPacks(undefined, true)).ok;

export function Settings() {
  const address = site.feedback[useLanguage()];
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
