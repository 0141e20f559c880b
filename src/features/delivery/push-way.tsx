import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { hasPush } from '#platform/push.ts';
import { Button } from '#ui/button.tsx';
import { isOn, type PushServer } from './deliverable.ts';
import { PermittedSwitch } from './notifications-way.tsx';
import type { DeliveryChoices } from './use-delivery-settings.ts';
import { Way } from './way.tsx';

type Asked = 'not-yet' | 'asking' | 'there' | 'not-here' | 'unreachable';

/** The switch, once the server has said that it wakes phones. It is asked when a parent wants to know, not before. */
function AskedSwitch({ choices, server }: { choices: DeliveryChoices; server: PushServer }) {
  const t = useTexts('delivery');
  const [asked, setAsked] = useState<Asked>(isOn(choices.settings['push']) ? 'there' : 'not-yet');
  const ask = async () => {
    setAsked('asking');
    const key = await server.ask();
    setAsked(key.ok ? (key.value === null ? 'not-here' : 'there') : 'unreachable');
  };
  if (asked === 'there') return <PermittedSwitch label={t('push.switch')} setting="push" choices={choices} />;
  return (
    <>
      {asked !== 'not-here' && (
        <p>
          <Button look="quiet" onClick={() => void ask()}>
            {t('push.ask')}
          </Button>
        </p>
      )}
      <p role="status">
        {asked === 'not-here' && t('fault.push-not-here')}
        {asked === 'unreachable' && t('push.unreachable')}
      </p>
    </>
  );
}

/** Notifications through a server of this edition. Only a site that has one shows this. */
export function PushWay({ choices, server }: { choices: DeliveryChoices; server: PushServer }) {
  const t = useTexts('delivery');
  return (
    <Way title={t('push.title')}>
      <p>{t('push.text')}</p>
      <p>{t('push.others')}</p>
      {hasPush() ? <AskedSwitch choices={choices} server={server} /> : <p>{t('push.unsupported')}</p>}
    </Way>
  );
}
