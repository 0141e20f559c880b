import { useState } from 'react';
import { share, type Shared } from '#platform/share.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import styles from './selection.module.css';

/** How the list gets over: the family's camera, a message, or paper. `url` holds the whole list behind its "#". */
export function Give({ url, to }: { url: string; to: { pathname: string; hash: string } }) {
  const t = useTexts('selection');
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <div className={styles['give']}>
      <figure>
        <QrCode text={url} label={t('give.label')} tooLong={t('give.tooLong')} />
        <figcaption className="soft">{t('give.qr')}</figcaption>
      </figure>
      <div className={styles['ways']}>
        <Button onClick={() => void share(t('received.title'), url).then(setShared)}>
          <Icon name="share" />
          {t('give.share')}
        </Button>
        <p role="status">
          {shared === 'copied' && t('give.copied')}
          {shared === 'failed' && t('give.failed')}
        </p>
        <ButtonLink look="quiet" to={to}>
          <Icon name="print" />
          {t('give.open')}
        </ButtonLink>
        <p className="soft">{t('give.private')}</p>
        <details open={shared === 'failed' || undefined}>
          <summary>{t('give.link')}</summary>
          <p className={styles['link']}>{url}</p>
        </details>
      </div>
    </div>
  );
}
