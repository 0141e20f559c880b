import { keepsUnknown, type Facets } from '#domain/directory/facets.ts';
import { filterNames, type FilterName, type Filters } from '#domain/directory/filters.ts';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './active-filters.module.css';
import { useOptionName } from './option-name.ts';

/** The worry level has its own row of chips, always in sight. */
const named = filterNames.filter((name) => name !== 'worry');

/** How many options are chosen behind the button "narrow". */
export const activeCount = (filters: Filters): number => named.reduce((count, name) => count + filters[name].length, 0);

/** What narrows the list, each to be taken away with a tap, so that nobody wonders where the rest is. */
export function ActiveFilters({
  filters,
  onRemove,
  onRemoveAll,
}: {
  filters: Filters;
  onRemove: (name: FilterName, option: string) => void;
  onRemoveAll: () => void;
}) {
  const t = useTexts('finding');
  const nameOf = useOptionName();
  const active = named.flatMap((name) => filters[name].map((option) => ({ name, option })));
  if (active.length === 0) return null;
  return (
    <div className={styles['active']}>
      <ul role="list" aria-label={t('active')} className={styles['chips']}>
        {active.map(({ name, option }) => (
          <li key={`${name} ${option}`}>
            <button
              type="button"
              aria-label={t('remove', { name: nameOf(name, option) })}
              onClick={() => onRemove(name, option)}
            >
              {nameOf(name, option)}
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {active.length > 1 && (
        <Button look="plain" onClick={onRemoveAll}>
          {t('removeAll')}
        </Button>
      )}
    </div>
  );
}

/** Of how many services the sources do not tell what was asked, and whether those are shown: unknown is not "no". */
export function UnknownOnes({ filters, facets }: { filters: Filters; facets: Facets }) {
  const t = useTexts('finding');
  const language = useLanguage();
  const nameOf = useOptionName();
  // What is a favourite is known of every service.
  const unsure = named.filter((name) => name !== 'fav' && filters[name].length > 0 && facets[name].unknown > 0);
  if (unsure.length === 0) return null;
  return (
    <ul className="soft">
      {unsure.map((name) => {
        const count = facets[name].unknown;
        const options = filters[name].map((option) => nameOf(name, option));
        return (
          <li key={name}>
            {keepsUnknown(name) ? t('keptIn', { count }) : t('leftOut', { count, name: formatList(options, language) })}
          </li>
        );
      })}
    </ul>
  );
}
