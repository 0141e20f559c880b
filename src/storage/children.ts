import { byYouth } from '#domain/family/by-youth.ts';
import { nothingTold, type Child, type ChildFields } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal, type PersonalDatabase } from './personal-database.ts';
import { save } from './saving.ts';

/** All children, youngest first. */
export const listChildren = (): Promise<Result<Child[], StorageFailure>> =>
  personal.run(async (db) => (await db.children.toArray()).map((row) => ({ ...nothingTold, ...row })).sort(byYouth));

/** Adds a child, or changes the given fields of one; fields not given stay as they are. */
export const saveChild = (id: ChildId, fields: Partial<ChildFields>): Promise<Result<ChildId, StorageFailure>> =>
  save(
    personal,
    (db) =>
      db.transaction('rw', db.children, async () => {
        if (await db.children.get(id)) await db.children.update(id, fields);
        else await db.children.add({ ...nothingTold, ...fields, id });
        return id;
      }),
    {},
  );

/** Tables whose rows carry the child they belong to. */
const belongings = (db: PersonalDatabase) => [
  db.reminders,
  db.own,
  db.leaves,
  db.days,
  db.exported,
  db.seen,
  db.memories,
  db.visitNotes,
];

/** Deletes a child with everything that belongs to it. Gives the ids of its own reminders, by which other places know them. */
export const deleteChild = (id: ChildId): Promise<Result<readonly string[], StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', [db.children, db.ownDone, ...belongings(db)], async () => {
      const own = await db.own.where('child').equals(id).primaryKeys();
      await db.ownDone.where('own').anyOf(own).delete();
      for (const table of belongings(db)) await table.where('child').equals(id).delete();
      await db.children.delete(id);
      return own;
    }),
  );
