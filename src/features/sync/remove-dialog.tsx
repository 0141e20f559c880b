import { useState } from 'react';
import { useNavigate } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Failed } from './failed.tsx';
import type { Device } from './family-sync.ts';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAsked } from './use-asked.ts';
import { useAttempt } from './use-attempt.ts';

/** What putting a device out means, before it is done. Afterwards there is a new recovery code to write down. */
export function RemoveDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const t = useTexts('sync');
  const language = useLanguage();
  const sync = useFamilySync();
  const navigate = useNavigate();
  const { attempt, failure, isBusy } = useAttempt();
  const { value: offered } = useAsked(sync.askRelay);
  const [invitation, setInvitation] = useState('');
  const isClosed = offered?.spaces === 'closed';
  const remove = async () => {
    if (await attempt(() => sync.removeDevice(device.id, invitation.trim() || undefined)))
      await navigate(pathOf(language, 'syncCode'), { state: { isNew: true } });
  };
  const actions = (
    <>
      {!isClosed && (
        <Button look="danger" aria-disabled={isBusy} onClick={() => void remove()}>
          {t('remove.confirm')}
        </Button>
      )}
      <Button look="quiet" onClick={onClose}>
        {t('remove.cancel')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('remove.title', { name: device.name })} actions={actions} onClose={onClose}>
      <div className={styles['close']}>
        <p>{t('remove.text')}</p>
        <p>{t('remove.moving')}</p>
        {offered?.spaces === 'invited' && (
          <Field
            label={t('start.invitation')}
            hint={t('remove.invitationHint')}
            value={invitation}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setInvitation(event.target.value)}
          />
        )}
        <Failed reason={failure ?? (isClosed ? 'cannot-move' : null)} />
        <p role="status">{isBusy && t('remove.working')}</p>
      </div>
    </Dialog>
  );
}
