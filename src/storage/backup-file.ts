import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import type { Favourite } from '#domain/directory/favourite.ts';
import type { Child } from '#domain/family/child.ts';
import type { Leave } from '#domain/family/leave.ts';
import type { ToldDay } from '#domain/family/told-day.ts';
import type { ListItem } from '#domain/kit/list-item.ts';
import type { Memory } from '#domain/kit/memory.ts';
import type { Reading } from '#domain/kit/reading.ts';
import type { Seen } from '#domain/kit/seen.ts';
import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { OwnDone, OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { fields, listOf, optional, type Check } from './backup-check.ts';
import { backupTables, day, firstTables } from './backup-tables.ts';
import type { Setting } from './setting.ts';

export const backupFormat = 'evaat-backup';
/** Version of the plain file. An older one is read for ever (frozen samples in tests/storage/fixtures; docs/backup.md). */
export const backupVersion = 4;
/** A file with a plain one sealed inside. In the same line of numbers, so that an app from before it asks to be updated. */
export const sealedVersion = 5;
/** A family's data is a few kB; anything larger is another file. */
export const backupByteLimit = 5_000_000;
/** Sealed, the largest is a third larger. */
export const fileByteLimit = 7_000_000;

export interface BackupData {
  readonly children: readonly Child[];
  readonly reminders: readonly ReminderState[];
  readonly own: readonly OwnReminder[];
  readonly ownDone: readonly OwnDone[];
  readonly leaves: readonly Leave[];
  readonly days: readonly ToldDay[];
  readonly exported: readonly ExportedEvent[];
  readonly reading: readonly Reading[];
  readonly listItems: readonly ListItem[];
  readonly seen: readonly Seen[];
  readonly memories: readonly Memory[];
  readonly visitNotes: readonly VisitNote[];
  readonly favourites: readonly Favourite[];
  readonly settings: readonly Setting[];
}
export interface Backup {
  readonly made: LocalDate;
  readonly data: BackupData;
}

export type BackupFault =
  | { readonly reason: 'not-json' | 'foreign' | 'newer' | 'too-large' }
  /** `place` is the path inside the file, e.g. "children[0].birthDate". */
  | { readonly reason: 'invalid'; readonly place: string };
/** Nothing is wrong with the file: it wants its passphrase first (backup-sealed.ts). */
export interface IsSealed {
  readonly reason: 'sealed';
}

export function writeBackup(contents: BackupData, made: LocalDate): string {
  return JSON.stringify({ format: backupFormat, version: backupVersion, made, data: contents }, null, 2);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No app of ours writes a field of this name, and to JavaScript it is none but what an object inherits from. */
const ownFields = (row: object) => Object.fromEntries(Object.entries(row).filter(([field]) => field !== '__proto__'));

const checks = Object.entries(backupTables).map(([name, row]): [name: string, table: Check] => {
  const table = listOf(row);
  return [name, firstTables.includes(name) ? table : optional(table)];
});
const bodyCheck = fields({ made: day, data: fields(Object.fromEntries(checks)) });

/** Reads a backup file's text. Nothing is changed by reading; each fault has a sentence in both languages. */
export function readBackup(text: string): Result<Backup, BackupFault | IsSealed> {
  if (text.length > fileByteLimit) return err({ reason: 'too-large' });
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return err({ reason: 'not-json' });
  const { format, version, made, data } = value as Readonly<Record<string, unknown>>;
  if (format !== backupFormat || typeof version !== 'number' || !(version >= 1)) return err({ reason: 'foreign' });
  if (version === sealedVersion) return err({ reason: 'sealed' });
  if (version > backupVersion) return err({ reason: 'newer' });
  if (text.length > backupByteLimit) return err({ reason: 'too-large' });
  const fault = bodyCheck(value);
  if (fault !== null) return err({ reason: 'invalid', place: fault.slice(1) });
  const tables = data as Readonly<Partial<Record<string, object[]>>>;
  // A table that we do not have would be lost, and nobody would know.
  if (Object.keys(tables).some((table) => !Object.hasOwn(backupTables, table))) return err({ reason: 'newer' });
  const all = Object.fromEntries(checks.map(([name]) => [name, tables[name]?.map(ownFields) ?? []]));
  return ok({ made, data: all } as unknown as Backup);
}
