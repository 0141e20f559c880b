import { idsOf, isKept } from '#domain/directory/kept.ts';
import type { Service } from '#domain/directory/service.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useStored } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './service-actions.module.css';

const load = () => import('#storage/favourites.ts');

/** Keeps the service at hand, or no longer. Not there until the phone has told whether it is kept. */
export function FavouriteButton({ service }: { service: Service }) {
  const t = useTexts('service');
  const stored = useStored('favourites', load, (storage) => storage.readFavourites());
  if (stored.status === 'loading') return null;
  const isFavourite = stored.status === 'ready' && isKept(service, stored.value);
  const toggle = async () => {
    const { setFavourite } = await load();
    // A write that failed is told of by the app's own notice, and the button shows what is stored.
    for (const id of isFavourite ? idsOf(service) : [service.id]) await setFavourite(id, !isFavourite);
  };
  return (
    <span className={styles['favourite']}>
      <Button look="quiet" aria-pressed={isFavourite} onClick={() => void toggle()}>
        <Icon name="star" />
        {t('favourite')}
      </Button>
    </span>
  );
}
