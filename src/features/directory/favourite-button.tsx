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
  // Kept, it may be, under the id of an entry that was merged into this one.
  const ids = [service.id, ...(service.otherIds ?? [])];
  const kept = stored.status === 'ready' ? ids.filter((id) => stored.value.has(id)) : [];
  const isKept = kept.length > 0;
  const toggle = async () => {
    const { setFavourite } = await load();
    // A write that failed is told of by the app's own notice, and the button shows what is stored.
    if (!isKept) await setFavourite(service.id, true);
    else for (const id of kept) await setFavourite(id, false);
  };
  return (
    <span className={styles['favourite']}>
      <Button look="quiet" aria-pressed={isKept} onClick={() => void toggle()}>
        <Icon name="star" />
        {t('favourite')}
      </Button>
    </span>
  );
}
