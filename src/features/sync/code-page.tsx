import { useState } from 'react';
import { useLocation } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { BackLink } from './back-link.tsx';
import { CodeCheck } from './code-check.tsx';
import { CodeGroups } from './code-groups.tsx';
import { Failed } from './failed.tsx';
import type { SyncState } from './family-sync.ts';
import { OnlyWhenOn } from './only-when-on.tsx';
import { Step } from './step.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAsked } from './use-asked.ts';

type At = 'checked' | 'shown' | 'typing' | 'right';

/** The code on the screen, until it is on paper. */
function Shown({ isFirst, onWritten }: { isFirst: boolean; onWritten: () => void }) {
  const t = useTexts('sync');
  const language = useLanguage();
  const { showCode } = useFamilySync();
  const { value: code, failure, again } = useAsked(showCode);
  return (
    <Step title={t('code.write')} isFirst={isFirst}>
      {code === null ? <p role="status">{!failure && t('code.getting')}</p> : <CodeGroups code={code} />}
      <Failed
        reason={failure}
        actions={
          <Button look="quiet" onClick={again}>
            {t('join.again')}
          </Button>
        }
      />
      <p>{t('code.keep')}</p>
      <div className={styles['actions']}>
        {code !== null && <Button onClick={onWritten}>{t('code.written')}</Button>}
        <ButtonLink look="quiet" to={pathOf(language, 'sync')}>
          {t('code.later')}
        </ButtonLink>
      </div>
    </Step>
  );
}

function Code({ state }: { state: SyncState }) {
  const t = useTexts('sync');
  const language = useLanguage();
  const isNew = (useLocation().state as { isNew?: boolean } | null)?.isNew === true;
  const [first] = useState<At>(state.isCodeChecked ? 'checked' : 'shown');
  const [at, setAt] = useState<At | null>(null);
  switch (at ?? first) {
    case 'checked':
      return (
        <Notice
          actions={
            <Button look="quiet" onClick={() => setAt('shown')}>
              {t('code.show')}
            </Button>
          }
        >
          {t('code.checked')}
        </Notice>
      );
    case 'shown':
      return (
        <>
          {isNew && <Notice tone="warm">{t('code.new')}</Notice>}
          <Shown isFirst={at === null} onWritten={() => setAt('typing')} />
        </>
      );
    case 'typing':
      return <CodeCheck onRight={() => setAt('right')} onShow={() => setAt('shown')} />;
    case 'right':
      return (
        <Step title={t('code.right')}>
          <p>{t('code.rightText')}</p>
          <div className={styles['actions']}>
            <ButtonLink to={pathOf(language, 'syncAdd')}>{t('code.next')}</ButtonLink>
            <ButtonLink look="quiet" to={pathOf(language, 'sync')}>
              {t('code.done')}
            </ButtonLink>
          </div>
        </Step>
      );
  }
}

/** The family's way back when every phone is gone: shown, written down, checked. */
export function CodePage() {
  const t = useTexts('sync');
  return (
    <Page title={t('code.title')} lead={t('code.lead')} before={<BackLink />}>
      <div className={styles['stack']}>
        <OnlyWhenOn>{(state) => <Code state={state} />}</OnlyWhenOn>
      </div>
    </Page>
  );
}
