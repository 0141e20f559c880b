import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** Nothing of the directory is on this phone yet; the numbers for now are there all the same. */
export function NotStored() {
  const t = useTexts('services');
  const language = useLanguage();
  return (
    <Notice
      tone="warm"
      live="status"
      title={t('notStored.title')}
      actions={<ButtonLink to={pathOf(language, 'urgent')}>{t('notStored.urgent')}</ButtonLink>}
    >
      {t('notStored.text')}
    </Notice>
  );
}
