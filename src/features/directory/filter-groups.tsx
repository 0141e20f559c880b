import { countOf, type Facets } from '#domain/directory/facets.ts';
import {
  ageBandNames,
  ageBandOf,
  on,
  reaches,
  type AgeBand,
  type FilterName,
  type Filters,
} from '#domain/directory/filters.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { ageInMonths } from '#domain/family/age.ts';
import type { Child } from '#domain/family/child.ts';
import { useChildName } from '#i18n/child-name.ts';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useChildren } from '#storage/use-children.ts';
import { valueOr } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import styles from './filter-groups.module.css';
import { OptionChip } from './option-chip.tsx';
import { useOptionName } from './option-name.ts';

const none: readonly Child[] = [];

/** Which child is of which age, so that a parent finds the own one without counting. It stays on this page. */
function useNamesByBand(): (band: AgeBand) => readonly string[] {
  const children = valueOr(useChildren(), none);
  const isSilent = useSilence();
  const today = useToday();
  const nameOf = useChildName();
  return (band) =>
    children.flatMap((child) => {
      const { birthDate } = child;
      if (isSilent || !today || !birthDate || birthDate > today) return [];
      return ageBandOf(ageInMonths(birthDate, today)) === band ? [nameOf(child)] : [];
    });
}

/** Finnish, Swedish and English always, and every other language that a service of the list names, the most usual first. */
function languagesIn(facets: Facets, filters: Filters): readonly string[] {
  const { counts } = facets.lang;
  const others = [...new Set([...counts.keys(), ...filters.lang])].filter((code) => !['fi', 'sv', 'en'].includes(code));
  return ['fi', 'sv', 'en', ...others.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))];
}

export interface FilterGroupsProps {
  filters: Filters;
  facets: Facets;
  /** Whether distances are known. */
  hasDistances: boolean;
  onToggle: (name: FilterName, option: string) => void;
  onLift: (name: FilterName) => void;
  /** How many services are shown now, and the way to them. */
  found: number;
  onDone: () => void;
}

/** Everything that a list of services can be narrowed by, beside the worry level. */
export function FilterGroups({ filters, facets, hasDistances, onToggle, onLift, found, onDone }: FilterGroupsProps) {
  const t = useTexts('finding');
  const language = useLanguage();
  const nameOf = useOptionName();
  const childrenOf = useNamesByBand();
  const chips = (name: FilterName, options: readonly string[], label = (option: string) => nameOf(name, option)) => (
    <div className={styles['chips']}>
      {options.map((option) => (
        <OptionChip
          key={option}
          type={name === 'within' ? 'radio' : 'checkbox'}
          name={name}
          isChosen={filters[name].includes(option)}
          count={countOf(facets, name, option)}
          onChange={() => onToggle(name, option)}
        >
          {label(option)}
        </OptionChip>
      ))}
    </div>
  );
  return (
    <div className={styles['groups']}>
      <fieldset>
        <legend>{t('only')}</legend>
        <div className={styles['chips']}>
          {(['open', 'fav', 'free', 'walkin', 'pram'] as const).map((name) => (
            <OptionChip
              key={name}
              type="checkbox"
              name={name}
              isChosen={filters[name].length > 0}
              count={countOf(facets, name, on)}
              onChange={() => onToggle(name, on)}
            >
              {nameOf(name, on)}
            </OptionChip>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('age.legend')}</legend>
        {chips('age', ageBandNames, (band) => {
          const children = childrenOf(band as AgeBand);
          const age = nameOf('age', band);
          return children.length > 0 ? t('age.of', { age, child: formatList(children, language) }) : age;
        })}
      </fieldset>
      <fieldset>
        <legend>{t('kind.legend')}</legend>
        {chips('kind', serviceKinds)}
      </fieldset>
      <fieldset>
        <legend>{t('lang.legend')}</legend>
        {chips('lang', languagesIn(facets, filters))}
      </fieldset>
      <fieldset>
        <legend>{t('within.legend')}</legend>
        {hasDistances ? (
          <div className={styles['chips']}>
            <OptionChip
              type="radio"
              name="within"
              isChosen={filters.within.length === 0}
              count={null}
              onChange={() => onLift('within')}
            >
              {t('within.any')}
            </OptionChip>
            {reaches.map((km) => (
              <OptionChip
                key={km}
                type="radio"
                name="within"
                isChosen={filters.within.includes(km)}
                count={countOf(facets, 'within', km)}
                onChange={() => onToggle('within', km)}
              >
                {nameOf('within', km)}
              </OptionChip>
            ))}
          </div>
        ) : (
          <p className="soft">{t('within.needsNear')}</p>
        )}
      </fieldset>
      <Button onClick={onDone}>{t('showFound', { count: found })}</Button>
    </div>
  );
}
