import { countOf, type Facets } from '#domain/directory/facets.ts';
import type { Filters } from '#domain/directory/filters.ts';
import { worryLevels, type WorryLevel } from '#domain/directory/service.ts';
import { useTexts } from '#i18n/language-context.tsx';
import styles from './worry-filter.module.css';

const shapes: Record<WorryLevel, string> = { everyone: '●', small: '▲', big: '■' };

/** Narrowing by how worried one is: shape and word, the colour only repeats it. */
export function WorryFilter({
  filters,
  facets,
  onToggle,
  onLift,
}: {
  filters: Filters;
  /** Beside each level how many it shows; `null` before that is known. */
  facets: Facets | null;
  onToggle: (level: WorryLevel) => void;
  onLift: () => void;
}) {
  const t = useTexts('services');
  return (
    <div className={styles['chips']} role="group" aria-label={t('filterLabel')}>
      <button type="button" aria-pressed={filters.worry.length === 0} onClick={onLift}>
        {t('all')}
      </button>
      {worryLevels.map((level) => {
        const count = facets && countOf(facets, 'worry', level);
        return (
          <button
            key={level}
            type="button"
            aria-pressed={filters.worry.includes(level)}
            className={count === 0 ? styles['none'] : undefined}
            onClick={() => onToggle(level)}
          >
            <span aria-hidden="true" className={styles[level]}>
              {shapes[level]}
            </span>{' '}
            {t(`worry.${level}`)} <span className={styles['count']}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
