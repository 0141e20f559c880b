import type { Child, ChildFields } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

/** All children, the order of adding is not kept: the page sorts. */
export const listChildren = (): Promise<Result<Child[], StorageFailure>> => personal.run((db) => db.children.toArray());

/** Adds a child, or changes the given fields of one; fields not given stay as they are. */
export const saveChild = (id: ChildId, fields: Partial<ChildFields>): Promise<Result<ChildId, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.children, async () => {
      if (await db.children.get(id)) await db.children.update(id, fields);
      else await db.children.add({ id, nickname: null, dueDate: null, birthDate: null, careStart: null, ...fields });
      return id;
    }),
  );

/** Deletes a child with everything that belongs to it. */
export const deleteChild = (id: ChildId): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.children, db.reminders, async () => {
      await db.reminders.where('child').equals(id).delete();
      await db.children.delete(id);
    }),
  );
