import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import type { CameraFailure } from '#platform/camera.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { CameraView } from './camera-view.tsx';
import styles from './sync.module.css';

/** The camera beside the field, never in its stead: opened by a tap, and where there is none typing goes on. */
export function CameraPart({ mayOpen, onRead }: { mayOpen: () => boolean; onRead: (text: string) => void }) {
  const t = useTexts('sync');
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<CameraFailure | null>(null);
  const open = () => {
    setFailure(null);
    setOpen(mayOpen());
  };
  const close = (why: CameraFailure | null) => {
    setFailure(why);
    setOpen(false);
  };
  return (
    <div className={styles['stack']}>
      <p className="soft">{t('camera.text')}</p>
      {isOpen ? (
        <CameraView onRead={onRead} onClose={close} />
      ) : (
        <p>
          <Button look="quiet" onClick={open}>
            {t('camera.open')}
          </Button>
        </p>
      )}
      {failure && (
        <Notice tone="warm" live="alert">
          {t(`camera.${failure}`)}
        </Notice>
      )}
    </div>
  );
}
