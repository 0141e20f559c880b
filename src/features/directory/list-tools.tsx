import { useTexts } from '#i18n/language-context.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import styles from './list-tools.module.css';

interface ListToolsProps {
  isNear: boolean;
  onNear: () => void;
  areFiltersOpen: boolean;
  filterCount: number;
  onFilters: () => void;
  isMapOpen: boolean;
  onMap: () => void;
  /** The elements that the two open. */
  filtersId: string;
  mapId: string;
}

/** Nearest first, narrowing and the map, side by side above the list. */
export function ListTools(props: ListToolsProps) {
  const t = useTexts('finding');
  const content = (icon: IconName, text: string) => (
    <>
      <Icon name={icon} size={20} />
      {text}
    </>
  );
  return (
    <div className={styles['tools']} role="group" aria-label={t('tools')}>
      <button type="button" aria-pressed={props.isNear} onClick={props.onNear}>
        {content('pin', t('near.on'))}
      </button>
      <button
        type="button"
        aria-expanded={props.areFiltersOpen}
        aria-controls={props.filtersId}
        onClick={props.onFilters}
      >
        {content('filter', props.filterCount > 0 ? t('filtersOn', { count: props.filterCount }) : t('filters'))}
      </button>
      <button type="button" aria-expanded={props.isMapOpen} aria-controls={props.mapId} onClick={props.onMap}>
        {content('sketch', t('map.show'))}
      </button>
    </div>
  );
}
