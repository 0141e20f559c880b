import { useTexts } from '#i18n/language-context.tsx';
import { hasBadge } from '#platform/badge.ts';
import { isInstalled } from '#platform/install.ts';
import { isOn } from './deliverable.ts';
import { Switch } from './switch.tsx';
import type { DeliveryChoices } from './use-delivery-settings.ts';
import { Way } from './way.tsx';

/** The number on the app's icon. */
export function BadgeWay({ choices: { settings, choose } }: { choices: DeliveryChoices }) {
  const t = useTexts('delivery');
  return (
    <Way title={t('badge.title')}>
      {hasBadge() ? (
        <>
          <p>{t('badge.text')}</p>
          {!isInstalled() && <p>{t('badge.install')}</p>}
          <Switch
            label={t('badge.switch')}
            isOn={isOn(settings['badge'])}
            onChange={(wanted) => void choose('badge', wanted ? 'on' : null)}
          />
        </>
      ) : (
        <p>{t('badge.unsupported')}</p>
      )}
    </Way>
  );
}
