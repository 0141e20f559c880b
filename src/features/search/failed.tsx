import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** The search itself could not be opened; the list and the numbers do without it. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useTexts('search');
  const app = useTexts('app');
  const language = useLanguage();
  return (
    <Notice
      tone="warm"
      live="status"
      title={t('failed.title')}
      actions={
        <>
          <Button onClick={onRetry}>{t('failed.retry')}</Button>
          <ButtonLink look="quiet" to={pathOf(language, 'services')}>
            {t('none.services')}
          </ButtonLink>
          <ButtonLink look="quiet" to={pathOf(language, 'urgent')}>
            {app('urgent')}
          </ButtonLink>
        </>
      }
    >
      {t('failed.text')}
    </Notice>
  );
}
