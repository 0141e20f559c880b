import type { Reading, ReadingFields } from '#domain/kit/reading.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

const unread: ReadingFields = { savedOn: null, readOn: null, block: null, openedAt: null };

/** What was saved, read and left half-way, of every article. */
export const listReading = (): Promise<Result<Reading[], StorageFailure>> => personal.run((db) => db.reading.toArray());

/** Changes what a parent has done with an article; fields not given stay as they are. Doing it twice is doing it once. */
export const saveReading = (slug: string, fields: Partial<ReadingFields>): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.reading, async () => {
      if (await db.reading.get(slug)) await db.reading.update(slug, fields);
      else await db.reading.add({ id: slug, ...unread, ...fields });
    }),
  );
