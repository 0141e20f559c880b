import { useState } from 'react';
import { pathOf } from '#domain/site-map.ts';
import type { SyncStatus } from '#domain/sync/sync-status.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { BackLink } from './back-link.tsx';
import { Digits } from './digits.tsx';
import { JoinedStep } from './joined-step.tsx';
import { Step } from './step.tsx';
import styles from './sync.module.css';
import { useJoining } from './use-joining.ts';
import { useSyncState } from './use-watched.ts';
import { WaysForm, type WrittenWay } from './ways-form.tsx';

/** The ways in, side by side: another phone's code first, the one on paper below. */
function Ways({ written, failure, onChange, onJoin }: Parameters<typeof WaysForm>[0]) {
  const t = useTexts('sync');
  const { isRecovery } = written;
  return (
    <>
      <WaysForm key={String(isRecovery)} written={written} failure={failure} onChange={onChange} onJoin={onJoin} />
      <Card as="section" tone="sunken">
        <div className={styles['close']}>
          {!isRecovery && (
            <>
              <h2>{t('join.recoveryTitle')}</h2>
              <p>{t('join.recoveryText')}</p>
            </>
          )}
          <Button look="quiet" onClick={() => onChange({ isRecovery: !isRecovery, code: '' })}>
            {isRecovery ? t('join.pairing') : t('join.recovery')}
          </Button>
        </div>
      </Card>
    </>
  );
}

/** `null` while this phone is not in. */
const cameSoFar = (status: SyncStatus): number | null =>
  status.kind === 'off' ? null : status.kind === 'working' ? status.done : 0;

/** `come`: how many records have come, from the moment this phone is in; `null` before. */
function Joining({ come }: { come: number | null }) {
  const t = useTexts('sync');
  const { at, join, joinByCode, cancel, again } = useJoining();
  const [written, setWritten] = useState<WrittenWay>({ name: '', code: '', isRecovery: false });
  const change = (part: Partial<WrittenWay>) => setWritten((before) => ({ ...before, ...part }));
  // There is nothing to give up any more, and nothing to wait for on this page.
  if (come !== null && (at.step === 'digits' || at.step === 'fetching'))
    return (
      <Step key="coming" title={t('join.fetching')}>
        {come > 0 && <p>{t('state.done', { count: come })}</p>}
      </Step>
    );
  switch (at.step) {
    case 'ways':
      return (
        <Ways
          written={written}
          failure={at.failure}
          onChange={change}
          onJoin={(code) => (written.isRecovery ? joinByCode : join)(code, written.name.trim())}
        />
      );
    case 'connecting':
      return (
        <Step title={t('join.connecting')}>
          <Button look="quiet" onClick={cancel}>
            {t('add.cancel')}
          </Button>
        </Step>
      );
    case 'fetching':
      // The code says all there is to say: nobody is asked any more, so nobody can be told that it was given up.
      return <Step title={t('join.fetching')} />;
    case 'digits':
      return (
        <Step title={t('digits.title')}>
          <Digits digits={at.digits} />
          <p>{t('digits.text')}</p>
          <p>{t('digits.there')}</p>
          <Button look="quiet" onClick={cancel}>
            {t('add.cancel')}
          </Button>
        </Step>
      );
    case 'failed':
      return (
        <Step title={t('join.failed')}>
          <p>{t(`failure.${at.reason}`)}</p>
          <Button onClick={again}>{t('join.again')}</Button>
        </Step>
      );
    case 'joined':
      return <JoinedStep doubles={at.doubles} />;
  }
}

/** Joins a family whose data is on another phone, or on none any more. */
export function JoinPage() {
  const t = useTexts('sync');
  const language = useLanguage();
  const state = useSyncState();
  /** A phone that joins here becomes one that is with the family: the page goes on to the end all the same. */
  const [wasOn, setWasOn] = useState<boolean | null>(null);
  if (state && wasOn === null) setWasOn(state.status.kind !== 'off');
  return (
    <Page title={t('join.title')} lead={t('join.lead')} before={<BackLink />}>
      <div className={styles['stack']}>
        {wasOn ? (
          <Notice actions={<ButtonLink to={pathOf(language, 'sync')}>{t('join.open')}</ButtonLink>}>
            {t('join.already')}
          </Notice>
        ) : (
          <Joining come={state && cameSoFar(state.status)} />
        )}
      </div>
    </Page>
  );
}
