import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Page } from '#ui/page.tsx';
import { HomePage } from './home-page.tsx';
import { StartPage } from './start-page.tsx';
import { useSyncState } from './use-watched.ts';

/** The door to sharing: what it is while it is off, and how it stands once it is on. */
export function SyncPage() {
  const t = useTexts('sync');
  const state = useSyncState();
  /** What was just ended here: said where the page begins anew. */
  const [said, setSaid] = useState<string | null>(null);
  const isOn = state !== null && state.status.kind !== 'off';
  return (
    <Page title={t('title')} lead={isOn ? t('home.lead') : t('lead')}>
      {!isOn && <StartPage state={state} said={said} />}
      {isOn && <HomePage state={state} onEnded={setSaid} />}
    </Page>
  );
}
