import { nothingTold, type Child } from '#domain/family/child.ts';
import { possibleDoubles, type PossibleDouble } from '#domain/sync/pairing/doubles.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { hereIn } from '#storage/sync/devices/here.ts';

const pairOf = ({ mine, theirs }: PossibleDouble) => `${mine.id}|${theirs.id}`;

/** Possible doubles of the children that this phone brought along, without those that somebody said are two. */
export const listDoubles = (connection: Connection<PersonalDatabase>) =>
  connection.run((db) =>
    db.transaction('r', db.children, db.sync, async (): Promise<PossibleDouble[]> => {
      const here = await hereIn(db);
      if (!here || here.brought.length === 0) return [];
      const children = (await db.children.toArray()).map((row): Child => ({ ...nothingTold, ...row }));
      const isMine = ({ id }: Child) => here.brought.includes(id);
      const found = possibleDoubles(
        children.filter(isMine),
        children.filter((child) => !isMine(child)),
      );
      return found.filter((pair) => !here.apart.includes(pairOf(pair)));
    }),
  );
