import type { Deleted } from './family-sync.ts';

/**
 * What is listed as deleted. Not what was kept or read: that a service had been saved, or a text opened, is nobody's to find who did
 * not know of it.
 */
const listed = [
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
export type ListedTable = (typeof listed)[number];

export const listedTable = ({ table }: Deleted): ListedTable | null => listed.find((each) => each === table) ?? null;

/** The parent's own words in it, by which it is known again; `null` where there are none. */
export function ownWords({ row }: Deleted): string | null {
  for (const field of ['nickname', 'title', 'text', 'note']) {
    const value = row[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
