import { listItemId, type ListItem, type ListItemFields } from '#domain/kit/list-item.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

const untouched: ListItemFields = { doneOn: null, text: null };

/** What was ticked and filled in on one list. */
export const listItemsOf = (article: string): Promise<Result<ListItem[], StorageFailure>> =>
  personal.run((db) => db.listItems.where('article').equals(article).toArray());

/** Ticks an item or fills in a blank; fields not given stay as they are. Doing it twice is doing it once. */
export const saveListItem = (
  article: string,
  item: string,
  fields: Partial<ListItemFields>,
): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.listItems, async () => {
      const id = listItemId(article, item);
      if (await db.listItems.get(id)) await db.listItems.update(id, fields);
      else await db.listItems.add({ id, article, item, ...untouched, ...fields });
    }),
  );

/** Takes every tick of a list away, all or none, so that it can be used again. What was filled in stays. */
export const untickList = (article: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.listItems, async () => {
      const rows = await db.listItems.where('article').equals(article).toArray();
      for (const { id, doneOn } of rows) if (doneOn) await db.listItems.update(id, { doneOn: null });
    }),
  );
