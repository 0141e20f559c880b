import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { lookForCode, type CameraFailure } from '#platform/camera.ts';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './camera-view.module.css';
import { looksLikeOffer } from './looks-like-offer.ts';

/** What the camera sees, until it has read a code of ours. */
export function CameraView({
  onRead,
  onClose,
}: {
  onRead: (text: string) => void;
  onClose: (why: CameraFailure | null) => void;
}) {
  const t = useTexts('sync');
  const video = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState<'starting' | 'looking' | 'foreign'>('starting');
  const read = useEffectEvent((text: string): boolean => {
    if (!looksLikeOffer(text)) {
      setAt('foreign');
      return false;
    }
    onRead(text);
    return true;
  });
  const fail = useEffectEvent(onClose);
  useEffect(() => {
    if (!video.current) return;
    return lookForCode(video.current, { onLooking: () => setAt('looking'), onText: read, onFailure: fail });
  }, []);
  return (
    <div className={styles['view']}>
      <p role="status" tabIndex={-1} ref={takeFocus}>
        {t(`camera.${at}`)}
      </p>
      <video ref={video} aria-label={t('camera.view')} muted playsInline />
      <Button look="quiet" onClick={() => onClose(null)}>
        {t('camera.close')}
      </Button>
    </div>
  );
}
