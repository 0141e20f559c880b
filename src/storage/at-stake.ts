import { checkText } from '#domain/text/url-safe.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal, type FamilyTable } from './personal-database.ts';

/** What a family has written and would miss. Ticks, bookmarks and what was read come again by themselves. */
const written = [
  'reminders',
  'own',
  'leaves',
  'days',
  'seen',
  'memories',
  'visitNotes',
] as const satisfies readonly FamilyTable[];
const stores = [...written, 'children', 'listItems', 'sync', 'meta'] as const;

/** What would be gone with this phone. */
export interface AtStake {
  /** How many entries there are that somebody wrote. */
  readonly count: number;
  /** Nobody has told anything here: no child, no entry. */
  readonly isNothing: boolean;
  /** The family shares its data, so it is elsewhere too. */
  readonly isShared: boolean;
  /** The browser had thrown the database away, what the second copy held is back, and nobody has said that they know. */
  readonly cameBack: boolean;
  /** Of all that was written: another one means that something has changed. */
  readonly mark: string;
}

/** Looks at what has been written on this phone, in one moment. */
export const readAtStake = (): Promise<Result<AtStake, StorageFailure>> =>
  personal.run((db) =>
    db.transaction('r', [...stores], async () => {
      const entries = (await Promise.all(written.map((name) => db.table<unknown>(name).toArray()))).flat();
      const [children, listItems] = await Promise.all([db.children.toArray(), db.listItems.toArray()]);
      return {
        count: entries.length,
        isNothing: entries.length + children.length + listItems.length === 0,
        isShared: (await db.sync.count()) > 0,
        cameBack: (await db.meta.get('schema'))?.cameBack ?? false,
        mark: checkText(JSON.stringify([entries, children, listItems])),
      };
    }),
  );

/** Somebody knows that what was lost is back. */
export const noteCameBackSeen = (): Promise<Result<unknown, StorageFailure>> =>
  personal.run((db) => db.meta.update('schema', { cameBack: undefined }));
