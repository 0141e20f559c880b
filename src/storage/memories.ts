import type { Memory } from '#domain/kit/memory.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

/** The memories of every child. */
export const listMemories = (): Promise<Result<Memory[], StorageFailure>> =>
  personal.run((db) => db.memories.toArray());

/** Adds a memory of the parent's own, or changes one. */
export const saveMemory = (memory: Memory): Promise<Result<void, StorageFailure>> =>
  save(
    personal,
    (db) =>
      db.transaction('rw', db.memories, async () => {
        if (await db.memories.get(memory.id)) await db.memories.update(memory.id, memory);
        else await db.memories.add(memory);
      }),
    { memories: [memory] },
  );

/** Removes a memory. One that is gone already is no failure. */
export const deleteMemory = (id: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) => db.transaction('rw', db.memories, () => db.memories.delete(id)));
