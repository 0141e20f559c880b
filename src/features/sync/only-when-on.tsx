import type { ReactNode } from 'react';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { SyncState } from './family-sync.ts';
import { useSyncState } from './use-watched.ts';

/** A part for a phone that is with the family; another one is led to where it begins. */
export function OnlyWhenOn({ children }: { children: (state: SyncState) => ReactNode }) {
  const t = useTexts('sync');
  const language = useLanguage();
  const state = useSyncState();
  if (!state) return <Skeleton label={t('loading')} rows={3} />;
  if (state.status.kind !== 'off') return children(state);
  return <Notice actions={<ButtonLink to={pathOf(language, 'sync')}>{t('toStart')}</ButtonLink>}>{t('notYet')}</Notice>;
}
