import { firstVersion } from '#domain/sync/first-version.ts';

/**
 * What is listed as deleted or changed. Not what was kept or read: that a service had been saved, or a text opened, is nobody's to find who did
 * not know of it.
 */
export const listedTables = [
  'children',
  'own',
  'memories',
  'visitNotes',
  'reminders',
  'leaves',
  'days',
  'seen',
  'listItems',
] as const;
export type ListedTable = (typeof listedTables)[number];

export const listedTable = ({ table }: { readonly table: string }): ListedTable | null =>
  listedTables.find((each) => each === table) ?? null;

/** The parent's own words in it, by which it is known again; `null` where there are none. */
export function ownWords({ row }: { readonly row: Readonly<Record<string, unknown>> }): string | null {
  for (const field of ['nickname', 'title', 'text', 'note']) {
    const value = row[field];
    const words = typeof value === 'string' ? firstVersion(value).trim() : '';
    if (words !== '') return words;
  }
  return null;
}
