import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import { CodeGroups } from './code-groups.tsx';
import type { Offer } from './family-sync.ts';
import offerStyles from './offer-step.module.css';
import { Step } from './step.tsx';
import styles from './sync.module.css';
import { useMinutesLeft } from './use-minutes-left.ts';

/** The code for the other phone, as a picture and as signs, and how long it holds: a new one is a tap away at any time. */
export function OfferStep({ offer, isFirst, onRenew }: { offer: Offer; isFirst: boolean; onRenew: () => void }) {
  const t = useTexts('sync');
  const minutes = useMinutesLeft(offer.until);
  return (
    <Step title={t('add.steps')} isFirst={isFirst}>
      <div className={offerStyles['offer']}>
        <div className={styles['close']}>
          <ol className={styles['list']}>
            <li>{t('add.stepOpen')}</li>
            <li>{t('add.stepJoin')}</li>
            <li>{t('add.stepRead')}</li>
          </ol>
          <p className="soft">{t('add.notCamera')}</p>
        </div>
        <div className={offerStyles['picture']}>
          <QrCode text={offer.qrText} label={t('add.picture')} tooLong={t('add.pictureFailed')} />
        </div>
      </div>
      <h3>{t('add.typed')}</h3>
      <CodeGroups code={offer.typed} />
      {/* Said each minute by the eye, and by the ear while there is time to act. */}
      <p role={minutes <= 2 ? 'status' : undefined}>{t('add.left', { count: Math.max(minutes, 1) })}</p>
      <Button look="quiet" onClick={onRenew}>
        {t('add.renew')}
      </Button>
    </Step>
  );
}
