import type { ReactNode } from 'react';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';

/** The frame of the family's dates. The list comes in when it is cheap: it needs every rule and its words. */
export function RemindersPage({ list }: { list: ReactNode }) {
  const t = useTexts('reminders');
  const language = useLanguage();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      beside={
        <ButtonLink look="quiet" to={pathOf(language, 'own')}>
          {t('addOwn')}
        </ButtonLink>
      }
    >
      {list}
    </Page>
  );
}
