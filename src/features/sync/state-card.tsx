import { useState } from 'react';
import type { SyncStatus } from '#domain/sync/sync-status.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card, type CardTone } from '#ui/card.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import { Failed } from './failed.tsx';
import type { SyncState } from './family-sync.ts';
import stateStyles from './state-card.module.css';
import { useStateWords } from './state-words.ts';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';

type On = Exclude<SyncStatus, { kind: 'off' }>;

const looks = {
  working: ['clock', 'plain'],
  'in-step': ['check', 'lake'],
  offline: ['clock', 'sunken'],
  retrying: ['clock', 'warm'],
  stopped: ['close', 'warm'],
  broken: ['close', 'warm'],
} as const satisfies Record<On['kind'], readonly [IconName, CardTone]>;

/** How it stands, in one sentence that is read aloud when it changes, and what one may do about it. */
export function StateCard({ state, status, isAlone }: { state: SyncState; status: On; isAlone: boolean }) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const words = useStateWords()(status, { isEverywhere: state.isEverywhere, isAlone });
  const { attempt, failure, isBusy } = useAttempt();
  const [isChecked, setChecked] = useState(false);
  const [icon, tone] = state.isPaused ? (['pause', 'sunken'] as const) : looks[status.kind];
  const check = async () => {
    setChecked(false);
    setChecked((await attempt(sync.checkNow)) !== null);
  };
  return (
    <Card as="section" tone={tone} label={t('state.title')}>
      <div className={styles['close']}>
        <div>
          {/* The sentence alone is live: what follows it counts up. */}
          <div role="status">
            <h2 className={stateStyles['sentence']}>
              <Icon name={icon} size={26} />
              <span>{state.isPaused ? t('state.paused') : words.sentence}</span>
            </h2>
          </div>
          {!state.isPaused &&
            words.more.map((line) => (
              <p key={line} className={stateStyles['more']}>
                {line}
              </p>
            ))}
        </div>
        <Failed reason={failure} />
        <p role="status">{isBusy ? t('state.checking') : isChecked && t('state.checked')}</p>
        <div className={styles['actions']}>
          {!state.isPaused && (
            <Button look="quiet" aria-disabled={isBusy} onClick={() => void check()}>
              {t('state.check')}
            </Button>
          )}
          <Button look="quiet" onClick={() => void attempt(state.isPaused ? sync.resume : sync.pause)}>
            {state.isPaused ? t('state.resume') : t('state.pause')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
