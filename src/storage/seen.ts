import type { ChildId } from '#domain/ids.ts';
import { seenId, type Seen, type SeenFields } from '#domain/kit/seen.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

const notSeen: SeenFields = { isSeen: false, on: null, note: null };

/** What was noticed of every child. */
export const listSeen = (): Promise<Result<Seen[], StorageFailure>> => personal.run((db) => db.seen.toArray());

/**
 * Changes what a parent has noticed of a milestone; fields not given stay as they are. Doing it twice is doing it once. One that is
 * unticked keeps its row, so that a slip of the finger loses neither day nor note.
 */
export const saveSeen = (
  child: ChildId,
  milestone: string,
  fields: Partial<SeenFields>,
): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.seen, async () => {
      const id = seenId(child, milestone);
      if (await db.seen.get(id)) await db.seen.update(id, fields);
      else await db.seen.add({ id, child, milestone, ...notSeen, ...fields });
    }),
  );
