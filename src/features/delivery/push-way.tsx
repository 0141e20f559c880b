import { useTexts } from '#i18n/language-context.tsx';
import { hasPush } from '#platform/push.ts';
import { PermittedSwitch } from './notifications-way.tsx';
import type { DeliveryChoices } from './use-delivery-settings.ts';
import { Way } from './way.tsx';

/** Notifications through a server of this edition. Only a site that has one shows this. */
export function PushWay({ choices }: { choices: DeliveryChoices }) {
  const t = useTexts('delivery');
  return (
    <Way title={t('push.title')}>
      <p>{t('push.text')}</p>
      {hasPush() ? (
        <PermittedSwitch label={t('push.switch')} setting="push" choices={choices} />
      ) : (
        <p>{t('push.unsupported')}</p>
      )}
    </Way>
  );
}
