import type { TableShape } from './table-shape.ts';

/**
 * What of a family's data travels, and how each field merges; a field not named here is last writer wins.
 * Ids that follow from contents (a reminder's state, a tick, a favourite) are the same on every phone, the others are random.
 * Not here: what belongs to one phone (`exported` to its calendar, the settings of its notices).
 */
export const syncedTables = {
  children: { key: 'id' },
  reminders: { key: 'id', texts: ['note'], together: [['state', 'on', 'until', 'anchorDay']] },
  own: { key: 'id', texts: ['note'] },
  ownDone: { key: 'id' },
  leaves: { key: 'id', together: [['from', 'to']] },
  days: { key: 'id' },
  reading: { key: 'id', together: [['block', 'openedAt']] },
  listItems: { key: 'id', texts: ['text'] },
  seen: { key: 'id', texts: ['note'], together: [['isSeen', 'on']] },
  memories: { key: 'id', texts: ['note'] },
  visitNotes: { key: 'id', texts: ['text'] },
  favourites: { key: 'id' },
  settings: { key: 'key', only: ['area', 'hush'] },
} as const satisfies Readonly<Record<string, TableShape>>;

export type SyncedTable = keyof typeof syncedTables;
export const syncedTableNames = Object.keys(syncedTables) as SyncedTable[];

/** What this version understands of what is stored: another text, and stored records may have more to show. */
export const shapesText = JSON.stringify(syncedTables);

/** How a table is synced, `null` for one that is not, or that only a newer app knows. */
export const shapeOf = (table: string): TableShape | null =>
  Object.hasOwn(syncedTables, table) ? syncedTables[table as SyncedTable] : null;
