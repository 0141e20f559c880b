import { useEffect, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { watchInstall, type InstallWay } from '#platform/install.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { Button } from '#ui/button.tsx';
import { focusHeading } from '#ui/focus.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './install-hint.module.css';

/** How to keep the app on this phone, where the browser lets one; said once, and not again after "not now". */
export function InstallHint() {
  const t = useTexts('app');
  const [install, setInstall] = useState<InstallWay>({ way: 'none' });
  useEffect(() => (recall('install-dismissed') ? undefined : watchInstall(setInstall)), []);
  if (install.way === 'none') return null;
  const dismiss = () => {
    remember('install-dismissed', 'yes');
    setInstall({ way: 'none' });
    focusHeading();
  };
  const actions = (
    <>
      {install.way === 'prompt' && (
        <Button onClick={() => void install.prompt().then((done) => done && setInstall({ way: 'none' }))}>
          {t('install.accept')}
        </Button>
      )}
      <Button look="quiet" onClick={dismiss}>
        {t('install.dismiss')}
      </Button>
    </>
  );
  return (
    <aside className={styles['hint']} aria-label={t('install.title')}>
      <Notice title={t('install.title')} actions={actions}>
        <p>{t('install.text')}</p>
        {install.way === 'ios' && <p>{t('install.ios')}</p>}
      </Notice>
    </aside>
  );
}
