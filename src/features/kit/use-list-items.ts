import type { ListItem, ListItemFields } from '#domain/kit/list-item.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';

const load = () => import('#storage/list-items.ts');
const none: readonly ListItem[] = [];

/** What was ticked and filled in on an article's lists. */
export function useListItems(slug: string): ReadonlyMap<string, ListItem> {
  const rows = valueOr(
    useStored(`list ${slug}`, load, (storage) => storage.listItemsOf(slug)),
    none,
  );
  return new Map(rows.map((row) => [row.item, row]));
}

/** Keeps a tick or a text. A failure is said by the shell. */
export async function keepListItem(slug: string, item: string, fields: Partial<ListItemFields>): Promise<boolean> {
  const { saveListItem } = await load();
  return (await saveListItem(slug, item, fields)).ok;
}

export async function untick(slug: string): Promise<void> {
  const { untickList } = await load();
  await untickList(slug);
}
