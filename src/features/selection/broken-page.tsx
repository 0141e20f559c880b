import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';

/** A link that was cut on its way, or that a newer version made: said in words, with a way on. */
export function BrokenPage({ fault }: { fault: 'broken' | 'newer' }) {
  const t = useTexts('selection');
  const language = useLanguage();
  return (
    <Page title={t('broken.title')}>
      <Notice tone="warm" actions={<ButtonLink to={pathOf(language, 'services')}>{t('broken.services')}</ButtonLink>}>
        {t(`broken.${fault}`)}
      </Notice>
    </Page>
  );
}
