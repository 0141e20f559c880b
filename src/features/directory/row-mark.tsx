import { idsOf } from '#domain/directory/kept.ts';
import type { Service } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './row-mark.module.css';

/** At the corner of a row: its number on the map, and the star that keeps it at hand. */
export function RowMark({
  service,
  number,
  isFavourite,
}: {
  service: Service;
  number: number | undefined;
  isFavourite: boolean;
}) {
  const t = useTexts('finding');
  const language = useLanguage();
  const keep = async () => {
    const { setFavourite } = await import('#storage/favourites.ts');
    // A write that failed is told of by the page's own notice.
    for (const id of isFavourite ? idsOf(service) : [service.id]) await setFavourite(id, !isFavourite);
  };
  return (
    <span className={styles['corner']}>
      {number !== undefined && (
        <span className={styles['number']}>
          <span className="visually-hidden">{t('map.number', { number })}</span>
          <span aria-hidden="true">{number}</span>
        </span>
      )}
      <button
        type="button"
        className={styles['star']}
        aria-pressed={isFavourite}
        aria-label={t('favourite', { name: readable(service.name, language)?.text ?? '' })}
        onClick={() => void keep()}
      >
        <Icon name="star" />
      </button>
    </span>
  );
}
