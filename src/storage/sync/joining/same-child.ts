import { nothingTold } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { save } from '#storage/saving.ts';
import { joinedRows, joinedStates } from './joined-rows.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows whose name follows from the child: they take the other child's name, and meet what is there under it. */
async function rename(
  db: PersonalDatabase,
  name: 'reminders' | 'days' | 'seen',
  mine: ChildId,
  theirs: ChildId,
  join: (mine: Row, theirs: Row) => Row,
): Promise<void> {
  const table = db.table<Row, string>(name);
  for (const row of await table.where('child').equals(mine).toArray()) {
    const old = String(row['id']);
    const moved: Row = { ...row, id: old.replace(`:${mine}`, `:${theirs}`), child: theirs };
    const there = await table.get(String(moved['id']));
    await table.put(there ? { ...join(moved, there), id: moved['id'], child: theirs } : moved);
    await table.delete(old);
  }
}

/**
 * Two phones had entered one child each: everything of `mine` becomes `theirs`, and `mine` is gone. Where both say something of the same
 * thing, notes stay both; of anything else theirs stays, and mine is among what was deleted lately.
 */
export const sameChild = (connection: Connection<PersonalDatabase>, mine: ChildId, theirs: ChildId) =>
  save(connection, (db) =>
    db.transaction(
      'rw',
      [db.children, db.reminders, db.own, db.leaves, db.days, db.exported, db.seen, db.memories, db.visitNotes],
      async () => {
        const [one, other] = [await db.children.get(mine), await db.children.get(theirs)];
        if (!one || !other || mine === theirs) return;
        await rename(db, 'reminders', mine, theirs, joinedStates);
        await rename(db, 'days', mine, theirs, (_, there) => there);
        await rename(db, 'seen', mine, theirs, (here, there) => joinedRows(here, there, ['note']));
        for (const name of ['own', 'leaves', 'exported', 'memories', 'visitNotes'])
          await db.table(name).where('child').equals(mine).modify({ child: theirs });
        const { id: _, ...fields } = joinedRows({ ...nothingTold, ...one }, { ...nothingTold, ...other }, []);
        await db.children.update(theirs, fields);
        await db.children.delete(mine);
      },
    ),
  );
