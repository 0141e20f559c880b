import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { BackLink } from './back-link.tsx';
import { DigitsStep } from './digits-step.tsx';
import { OfferStep } from './offer-step.tsx';
import { OnlyWhenOn } from './only-when-on.tsx';
import { Step } from './step.tsx';
import styles from './sync.module.css';
import { useOffer, type Offers } from './use-offer.ts';

/** How it ended, and the way on. */
function End(props: { title: string; text: string; action: string; onAction: () => void; leave: string }) {
  const { title, text, action, onAction, leave } = props;
  const language = useLanguage();
  return (
    <Step title={title}>
      <p>{text}</p>
      <div className={styles['actions']}>
        <Button onClick={onAction}>{action}</Button>
        <ButtonLink look="quiet" to={pathOf(language, 'sync')}>
          {leave}
        </ButtonLink>
      </div>
    </Step>
  );
}

function At({ at, round, answer, renew }: Offers) {
  const t = useTexts('sync');
  switch (at.step) {
    case 'preparing':
      return <Skeleton label={t('add.preparing')} rows={2} />;
    case 'offered':
      return <OfferStep key={round} offer={at.offer} isFirst={round === 0} onRenew={renew} />;
    case 'digits':
    case 'sending':
      return <DigitsStep digits={at.digits} isSending={at.step === 'sending'} onAnswer={answer} />;
    case 'done':
      return (
        <End
          title={t('add.done')}
          text={t('add.doneText')}
          action={t('add.another')}
          onAction={renew}
          leave={t('add.ready')}
        />
      );
    case 'different':
      return (
        <End
          title={t('digits.stopped')}
          text={t('digits.stoppedText')}
          action={t('add.renew')}
          onAction={renew}
          leave={t('add.cancel')}
        />
      );
    case 'failed':
      return at.reason === 'expired' ? (
        <End
          title={t('add.expired')}
          text={t('add.expiredText')}
          action={t('add.renew')}
          onAction={renew}
          leave={t('add.cancel')}
        />
      ) : (
        <End
          title={t('add.stopped')}
          text={t(`failure.${at.reason}`)}
          action={t('add.renew')}
          onAction={renew}
          leave={t('add.cancel')}
        />
      );
  }
}

function Offering() {
  return <At {...useOffer()} />;
}

/** Takes another phone in: the code, the digits, done. */
export function AddPage() {
  const t = useTexts('sync');
  return (
    <Page title={t('add.title')} lead={t('add.lead')} before={<BackLink />}>
      <div className={styles['stack']}>
        <OnlyWhenOn>{() => <Offering />}</OnlyWhenOn>
      </div>
    </Page>
  );
}
