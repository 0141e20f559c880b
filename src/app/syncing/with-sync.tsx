import { useEffect, type ReactNode } from 'react';
import { site } from '#content/site.ts';
import { SyncContext } from '#features/sync/sync-context.ts';
import { Unavailable } from '#features/sync/unavailable.tsx';
import { useTexts, WithTexts } from '#i18n/language-context.tsx';
import { familySync } from './family-sync.ts';
import { keepLateFiles } from './keep-late-files.ts';

type Title = 'title' | 'add.title' | 'join.title' | 'code.title' | 'history.title' | 'deleted.title';

function Within({ title, children }: { title: Title; children: ReactNode }) {
  const t = useTexts('sync');
  // Who has opened one of these pages may need the others where there is no network.
  useEffect(keepLateFiles, []);
  if (site.syncServer === null) return <Unavailable title={t(title)} />;
  return <SyncContext value={familySync}>{children}</SyncContext>;
}

/** What every page of sync stands in: its words, and the family's sync; an edition without a server says so. */
export function WithSync(props: { title: Title; children: ReactNode }) {
  return (
    <WithTexts part="sync">
      <Within {...props} />
    </WithTexts>
  );
}
