import type { Leave } from '#domain/family/leave.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

export const listLeaves = (): Promise<Result<Leave[], StorageFailure>> => personal.run((db) => db.leaves.toArray());

/** Adds a period of leave, or changes one. */
export const saveLeave = (leave: Leave): Promise<Result<void, StorageFailure>> =>
  save(
    personal,
    (db) =>
      db.transaction('rw', db.leaves, async () => {
        if (await db.leaves.get(leave.id)) await db.leaves.update(leave.id, leave);
        else await db.leaves.add(leave);
      }),
    { leaves: [leave] },
  );

export const deleteLeave = (id: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) => db.transaction('rw', db.leaves, () => db.leaves.delete(id)));
