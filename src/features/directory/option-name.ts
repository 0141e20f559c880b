import type { FilterName } from '#domain/directory/filters.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { AgeBand } from '#domain/directory/filters.ts';
import type { WorryLevel } from '#domain/directory/service.ts';
import { languageName } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';

/** What an option is called, where it is chosen and above the list. A language goes by its own name where it has one here. */
export function useOptionName(): (name: FilterName, option: string) => string {
  const t = useTexts('finding');
  const services = useTexts('services');
  const language = useLanguage();
  return (name, option) => {
    switch (name) {
      case 'worry':
        return services(`worry.${option as WorryLevel}`);
      case 'kind':
        return t(`kind.${option as ServiceKind}`);
      case 'age':
        return t(`age.${option as AgeBand}`);
      case 'within':
        return t('within.km', { km: option });
      case 'lang':
        return option === 'fi' || option === 'sv' || option === 'en'
          ? t(`lang.${option}`)
          : languageName(option, language);
      case 'open':
      case 'fav':
      case 'free':
      case 'walkin':
      case 'pram':
        return t(`option.${name}`);
    }
  };
}
