import { useState } from 'react';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { DeviceSection } from './device-section.tsx';
import { Doubles } from './doubles.tsx';
import { EraseAllSection } from './erase-all-section.tsx';
import type { SyncState } from './family-sync.ts';
import { LeaveSection } from './leave-section.tsx';
import { Remarks } from './remarks.tsx';
import { Said } from './said.tsx';
import { StateCard } from './state-card.tsx';
import styles from './sync.module.css';
import { useDevices } from './use-watched.ts';

/** How it stands, who is with the family, what was deleted, and the ways out. */
export function HomePage({ state, onEnded }: { state: SyncState; onEnded: (said: string) => void }) {
  const t = useTexts('sync');
  const language = useLanguage();
  const list = useDevices();
  const [isLater, setLater] = useState(false);
  const [answered, setAnswered] = useState<string | null>(null);
  const { status } = state;
  if (status.kind === 'off') return null;
  return (
    <>
      <div className={styles['stack']}>
        <StateCard state={state} status={status} isAlone={list !== null && list.devices.length < 2} />
        {!isLater && <Doubles doubles={state.doubles} isFirst onLater={() => setLater(true)} onDone={setAnswered} />}
        <Said text={answered} />
        <Remarks state={state} />
      </div>
      {list && <DeviceSection list={list} />}
      <Section title={t('history.title')}>
        <Card>
          <div className={styles['close']}>
            <p>{t('history.text')}</p>
            <ButtonLink look="quiet" to={pathOf(language, 'syncHistory')}>
              {t('history.open')}
            </ButtonLink>
          </div>
        </Card>
      </Section>
      <Section title={t('deleted.title')}>
        <Card>
          <div className={styles['close']}>
            <p>{t('deleted.text')}</p>
            <ButtonLink look="quiet" to={pathOf(language, 'syncDeleted')}>
              {t('deleted.open')}
            </ButtonLink>
          </div>
        </Card>
      </Section>
      <LeaveSection onLeft={onEnded} />
      <EraseAllSection onErased={onEnded} />
    </>
  );
}
