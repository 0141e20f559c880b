import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { SyncState } from './family-sync.ts';

/** What a family should know beside the sentence of state: each with what to do. */
export function Remarks({ state: { remarks, keepsKeys, isCodeChecked } }: { state: SyncState }) {
  const t = useTexts('sync');
  const language = useLanguage();
  return (
    <>
      {!isCodeChecked && (
        <Notice
          tone="warm"
          actions={<ButtonLink to={pathOf(language, 'syncCode')}>{t('remarks.codeOpen')}</ButtonLink>}
        >
          {t('remarks.code')}
        </Notice>
      )}
      {remarks.tooLarge > 0 && <Notice tone="warm">{t('remarks.tooLarge', { count: remarks.tooLarge })}</Notice>}
      {remarks.hasNewer && <Notice>{t('remarks.newer')}</Notice>}
      {remarks.unreadable > 0 && <Notice>{t('remarks.unreadable', { count: remarks.unreadable })}</Notice>}
      {!keepsKeys && <Notice tone="warm">{t('remarks.plainKeys')}</Notice>}
    </>
  );
}
