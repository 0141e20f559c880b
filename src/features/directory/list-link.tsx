import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import type { ShownArea } from './use-area.ts';

/** The way of a service onto the list that somebody puts together for a family; in the area that is being looked at. */
export function ListLink({ service, area }: { service: Service; area: ShownArea }) {
  const t = useTexts('service');
  const language = useLanguage();
  const query = area.isVisiting && area.shown ? `?area=${area.shown.code}` : '';
  return (
    <ButtonLink look="plain" to={`${pathOf(language, 'selection')}${query}#add-${service.id}`}>
      {t('addToList')}
    </ButtonLink>
  );
}
