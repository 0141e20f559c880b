import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';

export function NotFound() {
  const t = useTexts('app');
  const language = useLanguage();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <Stack>
        <ButtonLink to={pathOf(language, 'today')}>{t('nav.today')}</ButtonLink>
        <ButtonLink look="quiet" to={pathOf(language, 'search')}>
          {t('more.search')}
        </ButtonLink>
        <ButtonLink look="quiet" to={pathOf(language, 'urgent')}>
          {t('urgent')}
        </ButtonLink>
      </Stack>
    </Page>
  );
}
