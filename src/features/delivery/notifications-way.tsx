import { useEffect, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import {
  askForNotifications,
  notificationPermission,
  wakingSupport,
  watchPermission,
} from '#platform/notifications.ts';
import { isOn } from './deliverable.ts';
import { Switch } from './switch.tsx';
import type { DeliveryChoices } from './use-delivery-settings.ts';
import { Way } from './way.tsx';

/** The permission as it is now, also when it is changed in the browser's own settings or by our question. */
function usePermission() {
  const [permission, setPermission] = useState(notificationPermission);
  const read = () => setPermission(notificationPermission());
  useEffect(() => {
    document.addEventListener('visibilitychange', read);
    const stop = watchPermission(read);
    return () => {
      document.removeEventListener('visibilitychange', read);
      stop();
    };
  }, []);
  return { permission, read };
}

/** A switch that asks for the permission first: it turns on only when notifications may really come. */
export function PermittedSwitch({
  label,
  setting,
  choices: { settings, choose },
}: {
  label: string;
  setting: 'notices' | 'push';
  choices: DeliveryChoices;
}) {
  const t = useTexts('delivery');
  const { permission, read } = usePermission();
  const [dismissed, setDismissed] = useState(false);
  if (permission === 'denied') return <p role="status">{t('notifications.denied')}</p>;
  const change = async (wanted: boolean) => {
    const asked = wanted ? await askForNotifications() : null;
    read();
    setDismissed(asked?.ok === false && asked.error === 'dismissed');
    if (asked?.ok !== false) await choose(setting, wanted ? 'on' : null);
  };
  return (
    <>
      <Switch
        label={label}
        isOn={permission === 'granted' && isOn(settings[setting])}
        onChange={(wanted) => void change(wanted)}
      />
      {dismissed && <p role="status">{t('notifications.dismissed')}</p>}
    </>
  );
}

/** Notifications that the phone shows by itself, no server needed: where they exist at all they may come late, and that is said. */
export function NotificationsWay({ choices }: { choices: DeliveryChoices }) {
  const t = useTexts('delivery');
  const support = wakingSupport();
  return (
    <Way title={t('notifications.title')}>
      {support === 'never' && <p>{t('notifications.unsupported')}</p>}
      {support === 'when-installed' && <p>{t('notifications.install')}</p>}
      {support === 'here' && (
        <>
          <p>{t('notifications.late')}</p>
          <p>{t('notifications.night')}</p>
          <PermittedSwitch label={t('notifications.switch')} setting="notices" choices={choices} />
        </>
      )}
    </Way>
  );
}
