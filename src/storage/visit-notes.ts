import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

/** The lines of every child and of the family. */
export const listVisitNotes = (): Promise<Result<VisitNote[], StorageFailure>> =>
  personal.run((db) => db.visitNotes.toArray());

/** Adds a line for the visit, or changes its words: not its mark, for another tab may have talked it through meanwhile. */
export const saveVisitNote = (note: VisitNote): Promise<Result<void, StorageFailure>> =>
  save(
    personal,
    (db) =>
      db.transaction('rw', db.visitNotes, async () => {
        const { id, child, kind, text } = note;
        if (await db.visitNotes.get(id)) await db.visitNotes.update(id, { child, kind, text });
        else await db.visitNotes.add(note);
      }),
    { visitNotes: [note] },
  );

/** Marks a line as talked through, or takes the mark away: no other field, for another tab may be changing the words. */
export const tickVisitNote = (id: string, doneOn: LocalDate | null): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.visitNotes, async () => {
      await db.visitNotes.update(id, { doneOn });
    }),
  );

/** Removes a line. One that is gone already is no failure. */
export const deleteVisitNote = (id: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) => db.transaction('rw', db.visitNotes, () => db.visitNotes.delete(id)));
